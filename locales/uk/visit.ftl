### One visit.

visit-booked = Ваш візит
visit-coming = Ваш візит підтверджено
visit-cancelled = Цей візит скасовано
visit-not-found = Цього візиту немає серед ваших.
visit-started = Цей візит уже почався або минув, тому змінити його не можна.
# $when (String) - date and time
visit-when = Коли: { $when }
# $service (String), $language (String)
visit-service = { $service }. Мова: { $language }
# $office (String) - a town, $address (String)
visit-where = Де: { $office }, { $address }
# $phone (String)
visit-call = Ми зателефонуємо вам на номер { $phone }.
# $phone (String)
visit-online = Це онлайн-візит. Перед початком ми надішлемо посилання на номер { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = Під час візиту: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Візьміть, будь ласка, із собою: { $what }
# $phone (String)
visit-office-phone = Телефон офісу: { $phone }
# $ref (String) - the visit's number
visit-ref = Номер візиту: { $ref }
visit-no-reminders = Коли ця сторінка закрита, вона не може вам нагадати. Збережіть візит у своєму календарі: він нагадає.
visit-reminders-uncertain = Цей чат може не нагадати вам про візит. Збережіть візит у своєму календарі: він нагадає.
visit-i-come = Я буду
visit-move = Перенести
visit-cancel = Скасувати візит
visit-calendar = У мій календар
visit-desk = Показати в офісі
visit-remind-me = Нагадати в Telegram
visit-all = Мої візити
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Візит
# $service (String)
visit-calendar-title-service = Візит: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Номер візиту: { $ref }
visit-late = Я запізнююся
visit-lost = Не можу знайти офіс
visit-sooner = Хочу раніший час
visit-in-line = Ви в черзі на раніший час.
