### Blocking time.

block-whose = Whose time shall be blocked?
block-day = On which day?
# $day (String) - a date in words
block-start = { $day }: from when?
block-all-day = All day
block-last = Until which day? That day is blocked too.
block-end = Until when?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Block this time?

    From: { $start }
    Until: { $end }
    Visits in this time: { $count }

    Visits stay as they are until their people decide.
block-yes = Yes, block it
    .keywords = yes, ok, block
block-done = The time is blocked.
