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
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ arrived
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ absent
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } undo ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } undo ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · with { $name }
visitcards-open = Open the visit
visitcards-walk-in = Walk-in
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: the visit on { $when } will not take place. Its person has erased their data, and the time is free.
# $number (String) - the number of a case
visitcards-erased = Conversation #{ $number } is gone: its person has erased their data.
