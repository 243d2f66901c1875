### The ticket for an event.

ticket-title = Boleto
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Boleto { $code } como código QR
ticket-how = Muestre o diga este código al entrar. No hace falta el nombre.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] Para { $count } persona. Muestre o diga este código al entrar. No hace falta el nombre.
   *[other] Para { $count } personas. Muestre o diga este código al entrar. No hacen falta los nombres.
}
ticket-back = Volver al evento
