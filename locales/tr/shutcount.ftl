### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
# $count (Number)
