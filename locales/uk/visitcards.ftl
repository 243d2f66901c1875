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
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ на місці
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ неявка
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } скасувати ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } скасувати ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · веде: { $name }
visitcards-open = Відкрити візит
visitcards-walk-in = Без запису
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: візиту не буде, { $when }. Людина стерла свої дані, час вільний.
# $number (String) - the number of a case
visitcards-erased = Розмови #{ $number } більше немає: людина стерла свої дані.
