### One event: a workshop, a meeting, a webinar or a course.

event-not-found = Такого заходу немає. Ось що заплановано.
event-cancelled = Цей захід не відбудеться.
event-over = Цей захід уже закінчився.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Тема: { $topic }
# $level (String) - such as "A2"
event-level = Рівень: { $level }
# $level (String) - "A0"
event-level-beginners = Рівень: { $level }, для початківців
# $when (String) - date and time, from and to
event-when = Коли: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } заняття, запис одразу на всі:
    [few] { $count } заняття, запис одразу на всі:
    [many] { $count } занять, запис одразу на всі:
   *[other] { $count } заняття, запис одразу на всі:
}
# $where (String) - a town and an address, or "Online"
event-where = Де: { $where }
# $languages (String) - names of languages, with commas
event-languages = Мови: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] Лишилося { $count } вільне місце
    [few] Лишилося { $count } вільні місця
    [many] Лишилося { $count } вільних місць
   *[other] Лишилося { $count } вільного місця
}
event-full = Усі місця зайняті. Можна стати в чергу: коли звільниться місце, ми вам напишемо.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Усі місця зайняті, у черзі { $count } людина. Коли звільниться місце, ми питаємо людей по черзі.
    [few] Усі місця зайняті, у черзі { $count } людини. Коли звільниться місце, ми питаємо людей по черзі.
    [many] Усі місця зайняті, у черзі { $count } людей. Коли звільниться місце, ми питаємо людей по черзі.
   *[other] Усі місця зайняті, у черзі { $count } людини. Коли звільниться місце, ми питаємо людей по черзі.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [1] Можна взяти із собою { $count } людину, наприклад дитину.
    [one] Можна взяти із собою до { $count } людини, зокрема дітей.
    [few] Можна взяти із собою до { $count } людей, зокрема дітей.
    [many] Можна взяти із собою до { $count } людей, зокрема дітей.
   *[other] Можна взяти із собою до { $count } людини, зокрема дітей.
}
# $when (String) - date and time
event-closes = Записатися можна до: { $when }.
event-closed = Записатися вже не можна.
# $ticket (String) - a short code
event-joined = Ви записані. Ваш квиток: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] З вами прийде { $count } людина.
    [few] З вами прийдуть { $count } людини.
    [many] З вами прийде { $count } людей.
   *[other] З вами прийде { $count } людини.
}
event-link-here = Кнопка нижче веде на зустріч. Не передавайте, будь ласка, посилання іншим.
event-no-reminders = Цей чат може не нагадати вам про захід. Збережіть захід у своєму календарі: він нагадає.
event-come-back = Коли ця сторінка закрита, вона вас не пам’ятає і не може нагадати. Збережіть захід у своєму календарі та отримайте код доступу: з ним ви повернетеся до свого запису.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Ви в черзі, перед вами нікого немає. Коли звільниться місце, ми на певний час притримаємо його для вас і запитаємо, чи ви прийдете.
    [one] Ви в черзі. Перед вами { $ahead } людина. Коли настане ваша черга, ми на певний час притримаємо місце для вас і запитаємо, чи ви прийдете.
    [few] Ви в черзі. Перед вами { $ahead } людини. Коли настане ваша черга, ми на певний час притримаємо місце для вас і запитаємо, чи ви прийдете.
    [many] Ви в черзі. Перед вами { $ahead } людей. Коли настане ваша черга, ми на певний час притримаємо місце для вас і запитаємо, чи ви прийдете.
   *[other] Ви в черзі. Перед вами { $ahead } людини. Коли настане ваша черга, ми на певний час притримаємо місце для вас і запитаємо, чи ви прийдете.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Вам потрібне { $count } місце одразу. Якщо звільниться менше місць, їх можуть отримати люди за вами, яким стільки досить. Ваше місце в черзі лишається за вами. Можна також прийти меншою групою.
    [few] Вам потрібні { $count } місця одразу. Якщо звільниться менше місць, їх можуть отримати люди за вами, яким стільки досить. Ваше місце в черзі лишається за вами. Можна також прийти меншою групою.
    [many] Вам потрібно { $count } місць одразу. Якщо звільниться менше місць, їх можуть отримати люди за вами, яким стільки досить. Ваше місце в черзі лишається за вами. Можна також прийти меншою групою.
   *[other] Вам потрібно { $count } місця одразу. Якщо звільниться менше місць, їх можуть отримати люди за вами, яким стільки досить. Ваше місце в черзі лишається за вами. Можна також прийти меншою групою.
}
event-line-here = Ця сторінка не може повідомити, коли звільниться місце. Отримайте код доступу й зазирніть сюди пізніше.
# $until (String) - date and time
event-offered = Є вільне місце. Ми тримаємо його для вас до: { $until }.
event-missed = Ми тримали для вас місце, але вчасно не отримали відповіді. Можна знову стати в кінець черги.
event-join = Записатися
event-line-up = Стати в чергу
event-leave-line = Вийти з черги
event-take = Беру місце
event-decline = Мені не потрібно
event-leave = Відмовитися від участі
event-bring-others = Змінити кількість людей
event-ticket = Мій квиток
event-open-link = Відкрити зустріч
event-map = Офіс на карті
event-others = Що ще заплановано
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Зустріч
# $ticket (String) - a short code
event-calendar-notes = Квиток: { $ticket }
