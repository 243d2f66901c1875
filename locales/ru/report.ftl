### A report of some months, for coordinators.

report-about = Отчёт показывает число людей, визитов, мероприятий, курсов и разговоров по офисам, услугам и языкам. Имён в нём нет. Вы получите таблицу (XLSX) и изображение.
report-first = С какого месяца?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = По какой месяц включительно? Начало: { $first }
# $first (String) - a month and its year
report-only = Только { $first }
report-office = Для какого офиса?
report-all = Все офисы
report-ordered = Готовлю отчёт. Скоро он появится здесь.
# $limit (Number)
report-too-many = Уже { $limit ->
    [one] готовится { $limit } файл
    [few] готовятся { $limit } файла
    [many] готовится { $limit } файлов
   *[other] готовится { $limit } файла
}. Подождите, пожалуйста, и попробуйте ещё раз.
