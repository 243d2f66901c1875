### What the conversations of staff about events share.

planning-migrants = foreigners
planning-employers = employers
planning-institutions = institutions
planning-everybody = everybody
planning-scope = It belongs to a series. For which events?
planning-this-one = Only this one
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] This one and { $count } that follows
   *[other] This one and { $count } that follow
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Topic: { $topic }
# $level (String) - such as "A2"
planning-level = Level: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Sessions: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … and { $count } more
# $where (String) - a town and a place, or "Online"
planning-where = Where: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Link: { $link }
planning-no-link = The link is still missing.
# $languages (String) - names of languages, with commas
planning-languages = Languages: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Who may come: { $who }
# $count (Number)
planning-places = Places: { $count }
planning-any-number = Places: no limit
planning-as-many = No limit
# $count (Number) - how many people
planning-companions = Each may bring along: { $count }
# $when (String) - date and time
planning-closes = People can join until: { $when }
planning-which-office = Where will it be?
planning-when-unclear = I did not understand that. Please write the day and the time like this: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = The project ends on { $day }. Nothing can be later.
planning-past = That time is past. Please write a day and a time that are still to come.
planning-overlap = There is another session at that time. Please choose another time.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Please note: { $day } is a public holiday ({ $name }).
# $day (String) - a date in words
planning-shut = Please note: the office is closed on { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Please write a number from { $least } to { $most }.
planning-link-unclear = That is no address. Please write one that begins with https://
planning-yes-change = Yes, change it
    .keywords = yes, ok
# $count (Number) - how many people get a message
planning-told = It is changed. People who are told now: { $count }
planning-changed = Somebody else has changed it in the meantime, so nothing was saved. This is how it is now.
