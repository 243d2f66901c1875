### The ticket for an event.

ticket-title = Ticket
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Ticket { $code } as a QR code
ticket-how = Please show or say this code at the entrance. No name is needed.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] For { $count } person. Please show or say this code at the entrance. No name is needed.
   *[other] For { $count } people. Please show or say this code at the entrance. No name is needed.
}
ticket-back = Back to the event
