### The ticket for an event.

ticket-title = Квиток
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Квиток { $code } у вигляді QR-коду
ticket-how = Покажіть або скажіть цей код на вході. Прізвище не потрібне.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] Для { $count } людини. Покажіть або скажіть цей код на вході. Прізвища не потрібні.
    [few] Для { $count } людей. Покажіть або скажіть цей код на вході. Прізвища не потрібні.
    [many] Для { $count } людей. Покажіть або скажіть цей код на вході. Прізвища не потрібні.
   *[other] Для { $count } людини. Покажіть або скажіть цей код на вході. Прізвища не потрібні.
}
ticket-back = Назад до заходу
