### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = Список учасників: «{ $title }» ({ $when }). Імен у ньому немає: лише номери квитків, мови, місця та присутність. Який файл підготувати?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Готую список. За мить він з’явиться тут.
# $limit (Number)
eventlist-too-many = Уже { $limit ->
    [one] готується { $limit } файл
    [few] готуються { $limit } файли
    [many] готується { $limit } файлів
   *[other] готується { $limit } файлу
}. Зачекайте, будь ласка, і спробуйте ще раз.
