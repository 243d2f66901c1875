### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Kalendarz: { $first } – { $last }
calendar-empty = Nic nie jest umówione ani zablokowane.
calendar-not-linked = Nie mają Państwo miejsca w grafiku. Może to zmienić koordynator lub koordynatorka.
# $start (String), $end (String) - dates and times
calendar-away = Zablokowane: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · w zablokowanym czasie
# $when (String) - a short date and time
calendar-blocked = Zablokowane: { $when }
# $when (String) - a short date and time
calendar-open = Wizyta: { $when }
# $day (String) - a short date
calendar-week = Tydzień od: { $day }
