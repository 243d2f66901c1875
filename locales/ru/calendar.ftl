### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Календарь: { $first } – { $last }
calendar-empty = Ничего не записано и не заблокировано.
calendar-not-linked = Вас нет в расписании, поэтому к вам нельзя записаться. Это могут изменить координаторы.
# $start (String), $end (String) - dates and times
calendar-away = Заблокировано: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · в заблокированное время
# $when (String) - a short date and time
calendar-blocked = Заблокировано: { $when }
# $when (String) - a short date and time
calendar-open = Визит: { $when }
# $day (String) - a short date
calendar-week = Неделя с: { $day }
