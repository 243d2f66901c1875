### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Reason: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office } is closed from { $first } to { $last }. Do you want to remove this closure?
closure-yes = Yes, remove it
closure-done = The closure is removed. Visits can be booked on these days again.
closure-gone = This closure is not there any more.
