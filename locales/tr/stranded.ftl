### Visits that do not fit the timetable any more.

# $count (Number) - how many visits
