### An office that closes unexpectedly.

shutoffice-when = When will it be closed?
shutoffice-today = Today
shutoffice-tomorrow = Tomorrow
shutoffice-other-days = Other days
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] { $count } event is planned there in this time. With ✓ it is cancelled, and of a course only these days. Press it if it stays. In brackets: how many people take part or wait.
   *[other] { $count } events are planned there in this time. Those with ✓ are cancelled, and of a course only these days. Press those that stay. In brackets: how many people take part or wait.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } event does not take place. People who are told at once: { $people }.
   *[other] { $count } events do not take place. People who are told at once: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } event stays as it is for now: afterwards you can move it or hold it elsewhere.
   *[other] { $count } events stay as they are for now: afterwards you can move them or hold them elsewhere.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: closed ({ $days }). Everybody who has a visit there will be told at once and can choose another time. Is that right?
shutoffice-yes = Yes, close and tell everybody
# $asked (Number), $call (Number) - how many people
shutoffice-done = The office is closed. People asked: { $asked }. People to call, because no message reaches them: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = The office is closed. People asked: { $asked }. People to call, because no message reaches them: { $call }. Events that do not take place: { $events }. People who are told of that: { $people }.
