### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
# $office (String) - a town
# $office (String) - a town
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
# $time (String) - or the beginning of the visit's number, where several begin at that time
# $time (String) - or the beginning of the visit's number, where several begin at that time
# $time (String) - or the beginning of the visit's number, where several begin at that time
# $visit (String) - the line about a visit, $name (String) - a colleague
# $office (String) - a town, $when (String) - date and time
# $number (String) - the number of a case
