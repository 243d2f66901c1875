### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = აქ არ ჩანს: { $count }. ღილაკი მთელ დღეს ხსნის.
# $office (String) - a town
visitcards-booked = დაიჯავშნა დღეისთვის: { $office }
# $office (String) - a town
visitcards-cancelled = დღეს გაუქმდა: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ მოვიდა
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ არ მოვიდა
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } უკან ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } უკან ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · იღებს: { $name }
visitcards-open = ვიზიტის გახსნა
visitcards-walk-in = ჯავშნის გარეშე
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: ვიზიტი არ გაიმართება, { $when }. ადამიანმა თავისი მონაცემები წაშალა, დრო თავისუფალია.
# $number (String) - the number of a case
visitcards-erased = საუბარი #{ $number } აღარ არის: ადამიანმა თავისი მონაცემები წაშალა.
