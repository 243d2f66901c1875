### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = Спіс удзельнікаў: «{ $title }» ({ $when }). Імён у ім няма: толькі нумары білетаў, мовы, месцы і прысутнасць. Які файл падрыхтаваць?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Рыхтую спіс. Хутка ён з’явіцца тут.
# $limit (Number)
eventlist-too-many = Ужо { $limit ->
    [one] рыхтуецца { $limit } файл
    [few] рыхтуюцца { $limit } файлы
    [many] рыхтуецца { $limit } файлаў
   *[other] рыхтуецца { $limit } файла
}. Пачакайце, калі ласка, і паспрабуйце яшчэ раз.
