### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Календар: { $first } – { $last }
calendar-empty = Візитів і заблокованого часу немає.
calendar-not-linked = Вас немає в розкладі, тому візитів до вас немає. Це можуть змінити координатори.
# $start (String), $end (String) - dates and times
calendar-away = Заблоковано: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · у заблокований час
# $when (String) - a short date and time
calendar-blocked = Заблоковано: { $when }
# $when (String) - a short date and time
calendar-open = Візит: { $when }
# $day (String) - a short date
calendar-week = Тиждень від: { $day }
