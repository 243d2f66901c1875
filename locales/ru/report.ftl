### A report of some months, for coordinators.

report-about = Отчёт показывает число людей, визитов, событий, курсов и разговоров по офисам, услугам и языкам. Имён в нём нет. Вы получите таблицу (XLSX) и картинку.
report-first = С какого месяца?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = Начало: { $first }. По какой месяц включительно?
# $first (String) - a month and its year
report-only = Только { $first }
report-office = Для какого офиса?
report-all = Все офисы
report-ordered = Готовлю отчёт. Через мгновение он появится здесь.
# $limit (Number)
report-too-many = Уже { $limit ->
    [one] готовится { $limit } файл
    [few] готовятся { $limit } файла
    [many] готовится { $limit } файлов
   *[other] готовится { $limit } файла
}. Подождите, пожалуйста, и попробуйте ещё раз.
