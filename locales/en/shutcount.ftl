### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, closed: { $days }
# $count (Number)
shutcount-asked = Visits concerned: { $count }
# $count (Number)
shutcount-moved = Have chosen another time: { $count }
# $count (Number)
shutcount-cancelled = Have cancelled: { $count }
# $count (Number)
shutcount-open = Have not answered yet: { $count }
# $count (Number)
shutcount-call = Please call, no message reaches them: { $count }
# $count (Number)
shutcount-called-off = Events cancelled: { $count }
# $count (Number)
shutcount-untold = People who have not been told of that yet: { $count }
# $count (Number)
shutcount-still-on = Events that are still to take place: { $count }
shutcount-again = Count again
