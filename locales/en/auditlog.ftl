### The audit log.

auditlog-none = Nothing more was done.
auditlog-older = Earlier
auditlog-command = (command line)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = case { $number }
# $ref (String) - the visit's reference
auditlog-visit = visit { $ref }
# $number (String)
auditlog-absence = blocked time { $number }
# $number (String)
auditlog-staff = person { $number }
# $number (String)
auditlog-canned = reply { $number }
auditlog-take = took
auditlog-release = released
auditlog-hand = handed over
auditlog-snooze = put off
auditlog-example = kept an example
auditlog-close = closed
auditlog-reopen = opened again
auditlog-show = showed again
auditlog-begin = wrote first
auditlog-write = wrote
auditlog-note = wrote a note
auditlog-correct = corrected
auditlog-arrived = noted: arrived
auditlog-missed = noted: did not come
auditlog-unmark = took a mark back
auditlog-walk-in = noted a visit without booking
auditlog-book = booked
auditlog-move = moved
auditlog-cancel = cancelled
auditlog-block = blocked time
auditlog-unblock = unblocked time
auditlog-propose = offered a change
auditlog-hours = changed hours
auditlog-closure = added a closure
auditlog-no-closure = removed a closure
auditlog-consultant = changed a consultant
auditlog-roster = changed the roster
auditlog-let-go = took access away
auditlog-invite = invited
auditlog-join = joined
auditlog-link = made a link to the desk
auditlog-enter = came to the desk
auditlog-code = made a code
auditlog-reply = wrote a ready-made reply
auditlog-no-reply = deleted a ready-made reply
auditlog-event-new = began an event
auditlog-event-words = wrote the words of an event
auditlog-event-change = changed an event
auditlog-event-move = moved an event
auditlog-event-publish = published
auditlog-event-cancel = cancelled an event
auditlog-event-copy = copied an event
auditlog-event-drop = deleted the draft of an event
# $number (String)
auditlog-event = event { $number }
# $ticket (String) - a code
auditlog-ticket = ticket { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = person { $mark }
auditlog-export = made a list or report
auditlog-changed = corrected their data
auditlog-erase = erased a person
auditlog-themselves = (the person)
