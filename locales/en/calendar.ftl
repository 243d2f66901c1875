### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Calendar: { $first } – { $last }
calendar-empty = Nothing is booked or blocked.
calendar-not-linked = You receive no visits by the timetable. A coordinator can change that.
# $start (String), $end (String) - dates and times
calendar-away = Blocked: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · stands in blocked time
# $when (String) - a short date and time
calendar-blocked = Blocked: { $when }
# $when (String) - a short date and time
calendar-open = Visit: { $when }
# $day (String) - a short date
calendar-week = Week from { $day }
