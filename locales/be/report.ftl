### A report of some months, for coordinators.

report-about = Справаздача паказвае колькасць людзей, візітаў, мерапрыемстваў, курсаў і размоў па офісах, паслугах і мовах. Імён у ёй няма. Вы атрымаеце табліцу (XLSX) і выяву.
report-first = З якога месяца?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = Да якога месяца ўключна? Пачатак: { $first }
# $first (String) - a month and its year
report-only = Толькі { $first }
report-office = Для якога офіса?
report-all = Усе офісы
report-ordered = Рыхтую справаздачу. Хутка яна з’явіцца тут.
# $limit (Number)
report-too-many = Ужо { $limit ->
    [one] рыхтуецца { $limit } файл
    [few] рыхтуюцца { $limit } файлы
    [many] рыхтуецца { $limit } файлаў
   *[other] рыхтуецца { $limit } файла
}. Пачакайце, калі ласка, і паспрабуйце яшчэ раз.
