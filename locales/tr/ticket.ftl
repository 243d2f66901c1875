### The ticket for an event.

ticket-title = Bilet
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Bilet { $code }, QR kodu olarak
ticket-how = Lütfen girişte bu kodu gösterin ya da söyleyin. Ad gerekmez.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] { $count } kişilik. Lütfen girişte bu kodu gösterin ya da söyleyin. Ad gerekmez.
   *[other] { $count } kişilik. Lütfen girişte bu kodu gösterin ya da söyleyin. Ad gerekmez.
}
ticket-back = Etkinliğe dön
