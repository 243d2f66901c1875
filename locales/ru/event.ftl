### One event: a workshop, a meeting, a webinar or a course.

event-not-found = Такого мероприятия нет. Вот что запланировано.
event-cancelled = Это мероприятие не состоится.
event-over = Это мероприятие уже закончилось.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Тема: { $topic }
# $level (String) - such as "A2"
event-level = Уровень: { $level }
# $level (String) - "A0"
event-level-beginners = Уровень: { $level }, для начинающих
# $when (String) - date and time, from and to
event-when = Когда: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } встреча:
    [few] { $count } встречи, запись сразу на все:
    [many] { $count } встреч, запись сразу на все:
   *[other] { $count } встречи, запись сразу на все:
}
# $where (String) - a town and an address, or "Online"
event-where = Где: { $where }
# $languages (String) - names of languages, with commas
event-languages = Языки: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] Осталось { $count } свободное место
    [few] Осталось { $count } свободных места
    [many] Осталось { $count } свободных мест
   *[other] Осталось { $count } свободного места
}
event-full = Все места заняты. Можно встать в очередь: когда освободится место, мы вас спросим.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Все места заняты, в очереди { $count } человек. Когда освободится место, спрашиваем по очереди.
    [few] Все места заняты, в очереди { $count } человека. Когда освободится место, спрашиваем по очереди.
    [many] Все места заняты, в очереди { $count } человек. Когда освободится место, спрашиваем по очереди.
   *[other] Все места заняты, в очереди { $count } человека. Когда освободится место, спрашиваем по очереди.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] С вами может прийти { $count } человек, например ребёнок.
    [few] С вами может прийти до { $count } человек, дети тоже.
    [many] С вами может прийти до { $count } человек, дети тоже.
   *[other] С вами может прийти до { $count } человека, дети тоже.
}
# $when (String) - date and time
event-closes = Записаться можно до: { $when }.
event-closed = Записаться уже нельзя.
# $ticket (String) - a short code
event-joined = Вы участвуете. Ваш билет: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] С вами придёт { $count } человек.
    [few] С вами придут { $count } человека.
    [many] С вами придёт { $count } человек.
   *[other] С вами придёт { $count } человека.
}
event-link-here = Кнопка ниже ведёт на встречу. Пожалуйста, не передавайте ссылку другим.
event-no-reminders = Этот чат может не напомнить вам о мероприятии. Сохраните его в своём календаре: он напомнит.
event-come-back = Закрытая страница вас не помнит и не может напомнить. Добавьте мероприятие в свой календарь и возьмите код доступа: с ним вы вернётесь к своей записи.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Вы в очереди, перед вами никого нет. Когда освободится место, мы подержим его для вас некоторое время и спросим вас.
    [one] Вы в очереди. Перед вами { $ahead } человек. Когда подойдёт ваша очередь, мы подержим место для вас некоторое время и спросим вас.
    [few] Вы в очереди. Перед вами { $ahead } человека. Когда подойдёт ваша очередь, мы подержим место для вас некоторое время и спросим вас.
    [many] Вы в очереди. Перед вами { $ahead } человек. Когда подойдёт ваша очередь, мы подержим место для вас некоторое время и спросим вас.
   *[other] Вы в очереди. Перед вами { $ahead } человека. Когда подойдёт ваша очередь, мы подержим место для вас некоторое время и спросим вас.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Вам нужно { $count } место.
    [few] Вам нужно { $count } места сразу. Если освободится меньше, первыми могут пройти те за вами, кому этого достаточно, а ваше место в очереди остаётся за вами. Можно прийти меньшей компанией.
    [many] Вам нужно { $count } мест сразу. Если освободится меньше, первыми могут пройти те за вами, кому этого достаточно, а ваше место в очереди остаётся за вами. Можно прийти меньшей компанией.
   *[other] Вам нужно { $count } места сразу. Если освободится меньше, первыми могут пройти те за вами, кому этого достаточно, а ваше место в очереди остаётся за вами. Можно прийти меньшей компанией.
}
event-line-here = Эта страница не может сообщить, когда освободится место. Возьмите код доступа и загляните сюда снова.
# $until (String) - date and time
event-offered = Есть свободное место. Мы держим его для вас до: { $until }.
event-missed = Мы держали для вас место, но ответа вовремя не было. Можно снова встать в очередь, в её конец.
event-join = Записаться
event-line-up = Встать в очередь
event-leave-line = Выйти из очереди
event-take = Беру место
event-decline = Мне не нужно
event-leave = Я не буду участвовать
event-bring-others = Изменить, сколько нас будет
event-ticket = Мой билет
event-open-link = Открыть встречу
event-map = Офис на карте
event-others = Что ещё запланировано
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Встреча
# $ticket (String) - a short code
event-calendar-notes = Билет: { $ticket }
