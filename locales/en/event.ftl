### One event: a workshop, a meeting, a webinar or a course.

event-not-found = I cannot find that event. Here is what is on.
event-cancelled = This event is cancelled.
event-over = This event is over.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Topic: { $topic }
# $level (String) - such as "A2"
event-level = Level: { $level }
# $level (String) - "A0"
event-level-beginners = Level: { $level }, for beginners
# $when (String) - date and time, from and to
event-when = When: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } session:
   *[other] { $count } sessions, you join for all of them:
}
# $where (String) - a town and an address, or "Online"
event-where = Where: { $where }
# $languages (String) - names of languages, with commas
event-languages = Languages: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] { $count } place is free
   *[other] { $count } places are free
}
event-full = All places are taken. You can join the line: when a place becomes free, we will write to you.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] All places are taken, and { $count } person is in line. When a place becomes free, we ask people one after the other.
   *[other] All places are taken, and { $count } people are in line. When a place becomes free, we ask people one after the other.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] You may bring { $count } person along, a child for example.
   *[other] You may bring up to { $count } people along, children too.
}
# $when (String) - date and time
event-closes = You can join until { $when }.
event-closed = You can no longer join.
# $ticket (String) - a short code
event-joined = You are taking part. Your ticket: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] { $count } person is coming with you.
   *[other] { $count } people are coming with you.
}
event-link-here = The button below leads to the meeting. Please do not pass the link on.
event-no-reminders = This chat may not be able to remind you. Save the event in your calendar: that will remind you.
event-come-back = This page forgets who you are once it is closed, and cannot remind you. Save the event in your calendar, and get a return code: it brings you back to your place.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] You are the first in line. When a place becomes free, we will keep it for you for a while and ask you.
    [one] You are in line. Ahead of you: { $ahead } person. When it is your turn, we will keep a place for you for a while and ask you.
   *[other] You are in line. Ahead of you: { $ahead } people. When it is your turn, we will keep a place for you for a while and ask you.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] You need { $count } place.
   *[other] You need { $count } places at once. If fewer become free, people behind you who need only that many may get them. You keep your place in line. You can also come with fewer people.
}
event-line-here = This page cannot tell you when a place becomes free. Get a return code, and look here again later.
# $until (String) - date and time
event-offered = A place is free and kept for you until { $until }.
event-missed = A place was kept for you, but you did not answer in time. You can join the end of the line.
event-join = Join
event-line-up = Join the line
event-leave-line = Leave the line
event-take = Take the place
event-decline = I do not need it
event-leave = I will not take part
event-bring-others = Change number of people
event-ticket = My ticket
event-open-link = Open the meeting
event-map = Map of the office
event-others = What else is on
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Appointment
# $ticket (String) - a short code
event-calendar-notes = Ticket: { $ticket }
