### Leaving an event, or its line.

leaveevent-course = This is a course: you would leave all its sessions. If you miss only one of them, you need not leave.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Do you really not want to take part? Your place goes to somebody else.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Do you really want to leave the line?
leaveevent-yes = Yes
    .keywords = yes, ok
leaveevent-done = Thank you for telling us. We have noted it.
leaveevent-started = It has already begun, so there is nothing to leave any more.
