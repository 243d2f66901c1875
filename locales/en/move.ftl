### Moving a visit.

# $when (String) - date and time
move-from = Your visit is on { $when }. You keep this time until you have a new one.
# $old (String), $new (String) - dates and times
move-check =
    Move your visit?

    Now: { $old }
    New: { $new }
move-yes = Yes, move it
    .keywords = yes, ok, move
move-done = Your visit is moved. The old time is free again.
