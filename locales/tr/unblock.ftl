### Taking a blocked time back.

# $start (String), $end (String) - dates and times
