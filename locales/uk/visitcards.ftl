### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Тут не показано: { $count }. Кнопка відкриває весь день.
# $office (String) - a town
visitcards-booked = Новий візит на сьогодні: { $office }
# $office (String) - a town
visitcards-cancelled = Скасовано візит на сьогодні: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String)
visitcards-arrived = { $time } ✓ на місці
# $time (String)
visitcards-missed = { $time } ✗ неявка
# $time (String)
visitcards-undo-arrived = { $time } скасувати ✓
# $time (String)
visitcards-undo-missed = { $time } скасувати ✗
