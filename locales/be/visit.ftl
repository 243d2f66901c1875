### One visit.

visit-booked = Ваш візіт
visit-coming = Ваш візіт пацверджаны
visit-cancelled = Гэты візіт скасаваны
visit-not-found = Гэтага візіту няма сярод Вашых.
visit-started = Гэты візіт ужо пачаўся або мінуў, таму змяніць яго нельга.
# $when (String) - date and time
visit-when = Калі: { $when }
# $service (String), $language (String)
visit-service = { $service }. Мова: { $language }
# $office (String) - a town, $address (String)
visit-where = Дзе: { $office }, { $address }
# $phone (String)
visit-call = Мы патэлефануем Вам на нумар { $phone }.
# $phone (String)
visit-online = Гэта анлайн-візіт. Перад пачаткам мы дашлём спасылку на нумар { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = Падчас візіту: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Вазьміце, калі ласка, з сабой: { $what }
# $phone (String)
visit-office-phone = Тэлефон офіса: { $phone }
# $ref (String) - the visit's number
visit-ref = Нумар візіту: { $ref }
visit-no-reminders = Калі гэта старонка закрыта, яна не можа Вам напомніць. Захавайце візіт у сваім календары: ён напомніць.
visit-reminders-uncertain = Гэты чат можа не напомніць Вам пра візіт. Захавайце візіт у сваім календары: ён напомніць.
visit-i-come = Я буду
visit-move = Перанесці
visit-cancel = Скасаваць візіт
visit-calendar = У мой каляндар
visit-desk = Паказаць у офісе
visit-remind-me = Напомніць у Telegram
visit-all = Мае візіты
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Візіт
# $service (String)
visit-calendar-title-service = Візіт: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Нумар візіту: { $ref }
visit-late = Я спазняюся
visit-lost = Не магу знайсці офіс
visit-sooner = Хачу больш ранні час
visit-in-line = Вы ў чарзе на больш ранні час.
