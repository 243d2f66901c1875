### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Blocked: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Visits in this time: { $count }. Nobody is moved without their own tap.
blocked-free = No visits stand in this time.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = not asked yet
blocked-asked = asked, waiting
blocked-asked-same = asked; a colleague is held for the same time
blocked-kept = keeps the time, with a colleague
blocked-moved = moved
blocked-cancelled = cancelled
# $when (String) - a short date and time
blocked-propose = Ask: { $when }
# $when (String) - a short date and time
blocked-open = Open: { $when }
blocked-unblock = Unblock this time
