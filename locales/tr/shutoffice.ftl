### An office that closes unexpectedly.

# $count (Number) - how many events
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
# $count (Number) - how many events
# $office (String) - a town, $days (String) - a date in words, or two with a dash
# $asked (Number), $call (Number) - how many people
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
