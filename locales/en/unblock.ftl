### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Unblock this time? { $start } – { $end }. Whoever was asked and has not decided hears that their visit takes place.
unblock-yes = Yes, unblock it
    .keywords = yes, ok, unblock
unblock-done = The time can be booked again.
