### An office that closes unexpectedly.

shutoffice-when = Когда офис будет закрыт?
shutoffice-today = Сегодня
shutoffice-tomorrow = Завтра
shutoffice-other-days = Другие дни
# $count (Number) - how many events
shutoffice-which = Мероприятия, запланированные там на это время: { $count }. Всё, что с отметкой ✓, будет отменено, а из курсов – только занятия в эти дни. Нажмите на то, что остаётся. В скобках: сколько людей участвует или ждёт.
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } мероприятие не состоится. Сразу узнают об этом, человек: { $people }.
    [few] { $count } мероприятия не состоятся. Сразу узнают об этом, человек: { $people }.
    [many] { $count } мероприятий не состоится. Сразу узнают об этом, человек: { $people }.
   *[other] { $count } мероприятия не состоится. Сразу узнают об этом, человек: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = Мероприятия, которые пока остаются без изменений: { $count }. Потом их можно перенести на другое время или в другое место.
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офис будет закрыт ({ $days }). Все, у кого там визит, сразу получат сообщение и смогут выбрать другое время. Всё верно?
shutoffice-yes = Да, закрыть и сообщить
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офис закрыт. Спросили людей: { $asked }. Нужно позвонить, потому что сообщение не дойдёт: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Офис закрыт. Спросили людей: { $asked }. Нужно позвонить, потому что сообщение не дойдёт: { $call }. Не состоится мероприятий: { $events }. Узнают об этом, человек: { $people }.
