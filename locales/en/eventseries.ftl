### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = It repeats every week: { $when }. Until which day? For example: 24.12. Public holidays and closures of the office are left out.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Left out, a public holiday: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Left out, the office is closed: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = New drafts: { $count }. Days: { $days }
eventseries-yes = Yes, make them
    .keywords = yes, ok
# $count (Number) - how many drafts
eventseries-done = Drafts made: { $count }. Nobody sees them until you publish them, one by one or all together.
eventseries-none = There is no such day until then. Please write a later day.
# $count (Number) - how many weeks
eventseries-too-long = That is too long. The most weeks a series can have: { $count }
