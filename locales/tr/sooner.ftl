### An earlier time for a visit.

# $when (String) - date and time
# $when (String) - date and time
# $office (String) - a town
# $when (String) - date and time, $office (String) - a town
# $until (String) - date and time, $was (String) - the date and time of the visit
