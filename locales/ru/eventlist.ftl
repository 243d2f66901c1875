### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = Список участников: «{ $title }» ({ $when }). Имён в нём нет: только номера билетов, языки, места и присутствие. Какой файл подготовить?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Готовлю список. Скоро он появится здесь.
# $limit (Number)
eventlist-too-many = Уже { $limit ->
    [one] готовится { $limit } файл
    [few] готовятся { $limit } файла
    [many] готовится { $limit } файлов
   *[other] готовится { $limit } файла
}. Подождите, пожалуйста, и попробуйте ещё раз.
