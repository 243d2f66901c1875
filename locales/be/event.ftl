### One event: a workshop, a meeting, a webinar or a course.

event-not-found = Такога мерапрыемства няма. Вось што запланавана.
event-cancelled = Гэта мерапрыемства не адбудзецца.
event-over = Гэта мерапрыемства ўжо скончылася.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Тэма: { $topic }
# $level (String) - such as "A2"
event-level = Узровень: { $level }
# $level (String) - "A0"
event-level-beginners = Узровень: { $level }, для пачаткоўцаў
# $when (String) - date and time, from and to
event-when = Калі: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [1] { $count } занятак:
    [one] { $count } занятак, запіс адразу на ўсе:
    [few] { $count } заняткі, запіс адразу на ўсе:
    [many] { $count } заняткаў, запіс адразу на ўсе:
   *[other] { $count } занятку, запіс адразу на ўсе:
}
# $where (String) - a town and an address, or "Online"
event-where = Дзе: { $where }
# $languages (String) - names of languages, with commas
event-languages = Мовы: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] Засталося { $count } вольнае месца
    [few] Засталіся { $count } вольныя месцы
    [many] Засталося { $count } вольных месцаў
   *[other] Засталося { $count } вольнага месца
}
event-full = Усе месцы занятыя. Можна стаць у чаргу: калі месца вызваліцца, мы Вам напішам.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Усе месцы занятыя, у чарзе { $count } чалавек. Калі месца вызваліцца, мы пытаемся ў людзей па чарзе.
    [few] Усе месцы занятыя, у чарзе { $count } чалавекі. Калі месца вызваліцца, мы пытаемся ў людзей па чарзе.
    [many] Усе месцы занятыя, у чарзе { $count } чалавек. Калі месца вызваліцца, мы пытаемся ў людзей па чарзе.
   *[other] Усе месцы занятыя, у чарзе { $count } чалавека. Калі месца вызваліцца, мы пытаемся ў людзей па чарзе.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [1] Можна ўзяць з сабой { $count } чалавека, напрыклад дзіця.
    [one] Можна ўзяць з сабой да { $count } чалавека, таксама дзяцей.
    [few] Можна ўзяць з сабой да { $count } чалавек, таксама дзяцей.
    [many] Можна ўзяць з сабой да { $count } чалавек, таксама дзяцей.
   *[other] Можна ўзяць з сабой да { $count } чалавека, таксама дзяцей.
}
# $when (String) - date and time
event-closes = Запісацца можна да: { $when }.
event-closed = Запісацца ўжо нельга.
# $ticket (String) - a short code
event-joined = Вы запісаны. Ваш білет: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] З Вамі прыйдзе { $count } чалавек.
    [few] З Вамі прыйдуць { $count } чалавекі.
    [many] З Вамі прыйдзе { $count } чалавек.
   *[other] З Вамі прыйдзе { $count } чалавека.
}
event-link-here = Кнопка ніжэй вядзе на сустрэчу. Не перадавайце, калі ласка, спасылку іншым.
event-no-reminders = Гэты чат можа не напомніць Вам пра мерапрыемства. Захавайце яго ў сваім календары: ён напомніць.
event-come-back = Калі гэта старонка закрыта, яна Вас не памятае і не можа напомніць. Захавайце мерапрыемства ў сваім календары і атрымайце код доступу: з ім Вы вернецеся да свайго запісу.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Вы ў чарзе, перад Вамі нікога няма. Калі месца вызваліцца, мы на пэўны час прытрымаем яго для Вас і запытаем, ці Вы прыйдзеце.
    [one] Вы ў чарзе. Перад Вамі { $ahead } чалавек. Калі надыдзе Ваша чарга, мы на пэўны час прытрымаем месца для Вас і запытаем, ці Вы прыйдзеце.
    [few] Вы ў чарзе. Перад Вамі { $ahead } чалавекі. Калі надыдзе Ваша чарга, мы на пэўны час прытрымаем месца для Вас і запытаем, ці Вы прыйдзеце.
    [many] Вы ў чарзе. Перад Вамі { $ahead } чалавек. Калі надыдзе Ваша чарга, мы на пэўны час прытрымаем месца для Вас і запытаем, ці Вы прыйдзеце.
   *[other] Вы ў чарзе. Перад Вамі { $ahead } чалавека. Калі надыдзе Ваша чарга, мы на пэўны час прытрымаем месца для Вас і запытаем, ці Вы прыйдзеце.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Вам трэба адразу { $count } месца. Калі вызваліцца менш, іх могуць атрымаць людзі за Вамі, якім столькі дастаткова. Ваша месца ў чарзе застаецца за Вамі. Можна таксама прыйсці меншай групай.
    [few] Вам трэба адразу { $count } месцы. Калі вызваліцца менш, іх могуць атрымаць людзі за Вамі, якім столькі дастаткова. Ваша месца ў чарзе застаецца за Вамі. Можна таксама прыйсці меншай групай.
    [many] Вам трэба адразу { $count } месцаў. Калі вызваліцца менш, іх могуць атрымаць людзі за Вамі, якім столькі дастаткова. Ваша месца ў чарзе застаецца за Вамі. Можна таксама прыйсці меншай групай.
   *[other] Вам трэба адразу { $count } месца. Калі вызваліцца менш, іх могуць атрымаць людзі за Вамі, якім столькі дастаткова. Ваша месца ў чарзе застаецца за Вамі. Можна таксама прыйсці меншай групай.
}
event-line-here = Гэта старонка не можа паведаміць, калі месца вызваліцца. Атрымайце код доступу і зазірніце сюды пазней.
# $until (String) - date and time
event-offered = Ёсць вольнае месца. Мы трымаем яго для Вас да: { $until }.
event-missed = Мы трымалі для Вас месца, але адказ своечасова не прыйшоў. Можна зноў стаць у канец чаргі.
event-join = Запісацца
event-line-up = Стаць у чаргу
event-leave-line = Выйсці з чаргі
event-take = Бяру месца
event-decline = Мне не трэба
event-leave = Адмовіцца ад удзелу
event-bring-others = Змяніць колькасць людзей
event-ticket = Мой білет
event-open-link = Адкрыць сустрэчу
event-map = Офіс на карце
event-others = Што яшчэ запланавана
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Сустрэча
# $ticket (String) - a short code
event-calendar-notes = Білет: { $ticket }
