### The ticket for an event.

# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
# $count (Number) - how many people the ticket is for, more than one
