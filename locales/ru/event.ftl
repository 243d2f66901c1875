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
    [one] { $count } занятие, запись сразу на все:
    [few] { $count } занятия, запись сразу на все:
    [many] { $count } занятий, запись сразу на все:
   *[other] { $count } занятия, запись сразу на все:
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
event-full = Все места заняты. Можно встать в очередь: когда освободится место, мы вам напишем.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Все места заняты, в очереди { $count } человек. Когда освободится место, мы спрашиваем людей по очереди.
    [few] Все места заняты, в очереди { $count } человека. Когда освободится место, мы спрашиваем людей по очереди.
    [many] Все места заняты, в очереди { $count } человек. Когда освободится место, мы спрашиваем людей по очереди.
   *[other] Все места заняты, в очереди { $count } человека. Когда освободится место, мы спрашиваем людей по очереди.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [1] Можно взять с собой { $count } человека, например ребёнка.
    [one] Можно взять с собой до { $count } человека, в том числе детей.
    [few] Можно взять с собой до { $count } человек, в том числе детей.
    [many] Можно взять с собой до { $count } человек, в том числе детей.
   *[other] Можно взять с собой до { $count } человека, в том числе детей.
}
# $when (String) - date and time
event-closes = Записаться можно до: { $when }.
event-closed = Записаться уже нельзя.
# $ticket (String) - a short code
event-joined = Вы записаны. Ваш билет: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] С вами придёт { $count } человек.
    [few] С вами придут { $count } человека.
    [many] С вами придёт { $count } человек.
   *[other] С вами придёт { $count } человека.
}
event-link-here = Кнопка ниже ведёт на встречу. Пожалуйста, не передавайте ссылку другим.
event-no-reminders = Этот чат может не напомнить вам о мероприятии. Сохраните его в своём календаре: он напомнит.
event-come-back = Закрытая страница вас не помнит и не может напомнить. Добавьте мероприятие в свой календарь и получите код доступа: с ним вы вернётесь к своей записи.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Вы в очереди, перед вами никого нет. Когда освободится место, мы некоторое время подержим его для вас и спросим, придёте ли вы.
    [one] Вы в очереди. Перед вами { $ahead } человек. Когда подойдёт ваша очередь, мы некоторое время подержим место для вас и спросим, придёте ли вы.
    [few] Вы в очереди. Перед вами { $ahead } человека. Когда подойдёт ваша очередь, мы некоторое время подержим место для вас и спросим, придёте ли вы.
    [many] Вы в очереди. Перед вами { $ahead } человек. Когда подойдёт ваша очередь, мы некоторое время подержим место для вас и спросим, придёте ли вы.
   *[other] Вы в очереди. Перед вами { $ahead } человека. Когда подойдёт ваша очередь, мы некоторое время подержим место для вас и спросим, придёте ли вы.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Вам нужно { $count } место сразу. Если освободится меньше мест, их могут получить люди за вами, которым столько хватит. Ваше место в очереди остаётся за вами. Можно также прийти меньшей группой.
    [few] Вам нужно { $count } места сразу. Если освободится меньше мест, их могут получить люди за вами, которым столько хватит. Ваше место в очереди остаётся за вами. Можно также прийти меньшей группой.
    [many] Вам нужно { $count } мест сразу. Если освободится меньше мест, их могут получить люди за вами, которым столько хватит. Ваше место в очереди остаётся за вами. Можно также прийти меньшей группой.
   *[other] Вам нужно { $count } места сразу. Если освободится меньше мест, их могут получить люди за вами, которым столько хватит. Ваше место в очереди остаётся за вами. Можно также прийти меньшей группой.
}
event-line-here = Эта страница не может сообщить, когда освободится место. Получите код доступа и загляните сюда позже.
# $until (String) - date and time
event-offered = Есть свободное место. Мы держим его для вас до: { $until }.
event-missed = Мы держали для вас место, но вовремя не получили ответа. Можно снова встать в конец очереди.
event-join = Записаться
event-line-up = Встать в очередь
event-leave-line = Выйти из очереди
event-take = Беру место
event-decline = Мне не нужно
event-leave = Отказаться от участия
event-bring-others = Изменить число людей
event-ticket = Мой билет
event-open-link = Открыть встречу
event-map = Офис на карте
event-others = Что ещё запланировано
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Встреча
# $ticket (String) - a short code
event-calendar-notes = Билет: { $ticket }
