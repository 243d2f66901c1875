### Tickets at the door of an event.

checkin-ticket = The code of the ticket, please.
checkin-unclear = That is not the code of a ticket. The code has 8 letters and digits, such as ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Welcome!
    { $what }
    People with this ticket: { $count }
# $what (String) - title and time of the event
checkin-again =
    This ticket has been checked already:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    This ticket is real, but for another event:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    This ticket is real, but not for today:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    This event is cancelled:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    This person is in line and has no place yet:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    This person has given up their place:
    { $what }
checkin-unknown = I do not know this ticket. Please look at the code once more.
checkin-for-staff = This code is for our team: please show it at the entrance. You need not do anything else with it.
checkin-undo = Take it back
checkin-type = Type the next ticket
