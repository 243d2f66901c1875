### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Not shown here: { $count }. The button opens the whole day.
# $office (String) - a town
visitcards-booked = Booked for today: { $office }
# $office (String) - a town
visitcards-cancelled = Cancelled today: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String)
visitcards-arrived = { $time } ✓ arrived
# $time (String)
visitcards-missed = { $time } ✗ did not come
# $time (String)
visitcards-undo-arrived = { $time } undo ✓
# $time (String)
visitcards-undo-missed = { $time } undo ✗
