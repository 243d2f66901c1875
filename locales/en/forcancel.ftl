### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Has the person asked to cancel this visit? { $when }, { $office }
forcancel-done = The visit is cancelled. Whoever can be written to here is told.
