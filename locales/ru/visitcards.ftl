### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Здесь не показано: { $count }. Кнопка открывает весь день.
# $office (String) - a town
visitcards-booked = Запись на сегодня: { $office }
# $office (String) - a town
visitcards-cancelled = Отменено сегодня: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String)
visitcards-arrived = { $time } ✓ на месте
# $time (String)
visitcards-missed = { $time } ✗ неявка
# $time (String)
visitcards-undo-arrived = { $time } снять ✓
# $time (String)
visitcards-undo-missed = { $time } снять ✗
