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
# $time (String)
visitcards-arrived = { $time } ✓ jest na miejscu
# $time (String)
visitcards-missed = { $time } ✗ nieobecność
# $time (String)
visitcards-undo-arrived = { $time } cofnij ✓
# $time (String)
visitcards-undo-missed = { $time } cofnij ✗
