### An office that closes unexpectedly.

shutoffice-when = Когда офис будет закрыт?
shutoffice-today = Сегодня
shutoffice-tomorrow = Завтра
shutoffice-other-days = Другие дни
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] На это время там запланировано { $count } мероприятие. С отметкой ✓ оно будет отменено, а курс — только в эти дни. Если оно остаётся, нажмите на него. В скобках: сколько людей участвует или ждёт.
    [few] На это время там запланировано { $count } мероприятия. Те, что с отметкой ✓, будут отменены, а курсы — только в эти дни. Нажмите на те, которые остаются. В скобках: сколько людей участвует или ждёт.
    [many] На это время там запланировано { $count } мероприятий. Те, что с отметкой ✓, будут отменены, а курсы — только в эти дни. Нажмите на те, которые остаются. В скобках: сколько людей участвует или ждёт.
   *[other] На это время там запланировано { $count } мероприятия. Те, что с отметкой ✓, будут отменены, а курсы — только в эти дни. Нажмите на те, которые остаются. В скобках: сколько людей участвует или ждёт.
}
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
shutoffice-stay = { $count ->
    [one] { $count } мероприятие пока остаётся без изменений: потом его можно перенести на другое время или в другое место.
    [few] { $count } мероприятия пока остаются без изменений: потом их можно перенести на другое время или в другое место.
    [many] { $count } мероприятий пока остаётся без изменений: потом их можно перенести на другое время или в другое место.
   *[other] { $count } мероприятия пока остаётся без изменений: потом их можно перенести на другое время или в другое место.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офис будет закрыт ({ $days }). Все, у кого там визит, сразу получат сообщение и смогут выбрать другое время. Всё верно?
shutoffice-yes = Да, закрыть и сообщить всем
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офис закрыт. Спросили людей: { $asked }. Нужно позвонить, потому что сообщение не дойдёт: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Офис закрыт. Спросили людей: { $asked }. Нужно позвонить, потому что сообщение не дойдёт: { $call }. Не состоится мероприятий: { $events }. Узнают об этом, человек: { $people }.
