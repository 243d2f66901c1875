### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Календар: { $first } – { $last }
calendar-empty = Нічого не записано й не заблоковано.
calendar-not-linked = За графіком ви не приймаєте візитів. Це може змінити координація центру.
# $start (String), $end (String) - dates and times
calendar-away = Заблоковано: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · у заблокований час
# $when (String) - date and time
calendar-blocked = Заблоковано: { $when }
# $when (String) - date and time
calendar-open = Візит: { $when }
# $day (String) - a short date
calendar-week = Тиждень від: { $day }
