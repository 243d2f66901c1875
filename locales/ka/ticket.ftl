### The ticket for an event.

ticket-title = ბილეთი
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = ბილეთი { $code } QR-კოდად
ticket-how = შესასვლელში აჩვენეთ ან თქვით ეს კოდი. სახელი საჭირო არ არის.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] { $count } ადამიანისთვის. შესასვლელში აჩვენეთ ან თქვით ეს კოდი. სახელი საჭირო არ არის.
   *[other] { $count } ადამიანისთვის. შესასვლელში აჩვენეთ ან თქვით ეს კოდი. სახელი საჭირო არ არის.
}
ticket-back = ღონისძიებაზე დაბრუნება
