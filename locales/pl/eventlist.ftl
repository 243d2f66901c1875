### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = Lista „{ $title }” ({ $when }). Nie ma na niej nazwisk, są tylko numery biletów, języki, miejsca i obecność. Jaki plik przygotować?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = Przygotowuję listę. Za chwilę pojawi się tutaj.
# $limit (Number)
eventlist-too-many = W przygotowaniu { $limit ->
    [one] jest już { $limit } plik
    [few] są już { $limit } pliki
    [many] jest już { $limit } plików
   *[other] jest już { $limit } pliku
}. Proszę chwilę poczekać i spróbować ponownie.
