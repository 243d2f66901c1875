### The list of who takes part in an event, for staff.

# $title (String) - what the event is called, $when (String) - date and time
eventlist-which = The list of “{ $title }” ({ $when }). There are no names in it, only tickets, languages, places and who came. Which file would you like?
eventlist-csv = CSV
eventlist-xlsx = XLSX (Excel)
eventlist-ordered = I am preparing the list. It will come here in a moment.
# $limit (Number)
eventlist-too-many = I am already preparing { $limit ->
    [one] { $limit } file
   *[other] { $limit } files
} for you. Please wait for a moment and try again.
