### Visits that do not fit the timetable any more.

stranded-none = All booked visits fit the timetable.
# $count (Number) - how many visits
stranded-some = { $count ->
    [one] { $count } visit does not fit the timetable. Press it to offer the person something else. The visit changes only when they agree.
   *[other] { $count } visits do not fit the timetable. Press one to offer the person something else. A visit changes only when they agree.
}
