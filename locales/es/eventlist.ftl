### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = La lista de “{ $title }” ({ $when }). No tiene nombres, solo boletos, idiomas, cupos y quién vino. ¿Qué archivo quiere?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Estoy preparando la lista. Llega aquí en un momento.
# $limit (Number)
eventlist-too-many = Ya estoy preparando { $limit ->
    [one] { $limit } archivo
   *[other] { $limit } archivos
} para usted. Espere un momento e intente otra vez.
