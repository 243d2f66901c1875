### Leaving an event, or its line.

leaveevent-course = This is a course: you would leave all its sessions. If you only miss one of them, you do not need to leave.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Give up your place? It will go to somebody else.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Leave the line?
leaveevent-yes = Yes
    .keywords = yes, ok
leaveevent-done = Thank you for telling us. We have noted it.
leaveevent-started = It has already begun, so you can no longer leave.
