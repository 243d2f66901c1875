### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Nie pokazano tutaj: { $count }. Przycisk otwiera cały dzień.
# $office (String) - a town
visitcards-booked = Umówiono na dziś: { $office }
# $office (String) - a town
visitcards-cancelled = Odwołano dziś: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ jest
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ nie ma
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } cofnij ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } cofnij ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · prowadzi: { $name }
visitcards-open = Otwórz wizytę
visitcards-walk-in = Bez umówienia
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: wizyta się nie odbędzie, { $when }. Ta osoba usunęła swoje dane, termin jest wolny.
# $number (String) - the number of a case
visitcards-erased = Rozmowy #{ $number } już nie ma: ta osoba usunęła swoje dane.
