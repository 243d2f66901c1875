### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Тут не паказана: { $count }. Кнопка адкрывае ўвесь дзень.
# $office (String) - a town
visitcards-booked = Новы візіт на сёння: { $office }
# $office (String) - a town
visitcards-cancelled = Скасаваны візіт на сёння: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ на месцы
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ няяўка
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } зняць ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } зняць ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · вядзе: { $name }
visitcards-open = Адкрыць візіт
visitcards-walk-in = Без запісу
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: візіту не будзе, { $when }. Чалавек сцёр свае даныя, час вольны.
# $number (String) - the number of a case
visitcards-erased = Размовы #{ $number } больш няма: чалавек сцёр свае даныя.
