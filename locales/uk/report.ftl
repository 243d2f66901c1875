### A report of some months, for coordinators.

report-about = Звіт показує кількість людей, візитів, заходів, курсів і розмов за офісами, послугами та мовами. Імен у ньому немає. Ви отримаєте таблицю (XLSX) і зображення.
report-first = З якого місяця?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = До якого місяця включно? Початок: { $first }
# $first (String) - a month and its year
report-only = Тільки { $first }
report-office = Для якого офісу?
report-all = Усі офіси
report-ordered = Готую звіт. За мить він з’явиться тут.
# $limit (Number)
report-too-many = Уже { $limit ->
    [one] готується { $limit } файл
    [few] готуються { $limit } файли
    [many] готується { $limit } файлів
   *[other] готується { $limit } файлу
}. Зачекайте, будь ласка, і спробуйте ще раз.
