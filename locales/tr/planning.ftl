### What the conversations of staff about events share.

# $count (Number) - how many events follow in the series
# $kind (String) - "Workshop" and the like, $topic (String)
# $level (String) - such as "A2"
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
# $count (Number) - how many sessions are not shown
# $where (String) - a town and a place, or "Online"
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
# $languages (String) - names of languages, with commas
# $who (String) - "foreigners, employers" and the like
# $count (Number)
# $count (Number) - how many people
# $when (String) - date and time
# $day (String) - a date in words
# $day (String) - a date in words, $name (String) - a holiday's name
# $day (String) - a date in words
# $least (String), $most (String) - numbers
# $count (Number) - how many people get a message
