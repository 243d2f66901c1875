### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
# $people (Number)
# $visits (Number), $arrivals (Number), $walkins (Number)
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
# $cases (Number)
# $when (String) - date and time
