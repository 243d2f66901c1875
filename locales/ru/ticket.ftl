### The ticket for an event.

ticket-title = Билет
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Билет { $code } в виде QR-кода
ticket-how = Покажите или назовите этот код на входе. Фамилия не нужна.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] Для { $count } человека. Покажите или назовите этот код на входе. Фамилии не нужны.
    [few] Для { $count } человек. Покажите или назовите этот код на входе. Фамилии не нужны.
    [many] Для { $count } человек. Покажите или назовите этот код на входе. Фамилии не нужны.
   *[other] Для { $count } человека. Покажите или назовите этот код на входе. Фамилии не нужны.
}
ticket-back = Назад к мероприятию
