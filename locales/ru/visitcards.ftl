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
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ на месте
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ неявка
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } снять ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } снять ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · ведёт: { $name }
visitcards-open = Открыть визит
visitcards-walk-in = Без записи
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: визита не будет, { $when }. Человек стёр свои данные, время свободно.
# $number (String) - the number of a case
visitcards-erased = Разговора #{ $number } больше нет: человек стёр свои данные.
