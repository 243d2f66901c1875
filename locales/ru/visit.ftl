### One visit.

visit-booked = Ваш визит
visit-coming = Визит подтверждён
visit-cancelled = Этот визит отменён
visit-not-found = Среди ваших визитов такого нет.
visit-started = Этот визит уже начался или закончился, поэтому изменить его нельзя.
# $when (String) - date and time
visit-when = Когда: { $when }
# $service (String), $language (String)
visit-service = { $service }. Язык: { $language }
# $office (String) - a town, $address (String)
visit-where = Где: { $office }, { $address }
# $phone (String)
visit-call = Мы позвоним вам по номеру { $phone }.
# $phone (String)
visit-online = Это онлайн-визит. Перед началом мы пришлём ссылку на номер { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = Во время визита: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Возьмите с собой: { $what }
# $phone (String)
visit-office-phone = Телефон офиса: { $phone }
# $ref (String) - the visit's number
visit-ref = Номер визита: { $ref }
visit-no-reminders = Закрытая страница не может напомнить о визите. Добавьте визит в свой календарь: он напомнит.
visit-reminders-uncertain = Этот чат может не напомнить вам о визите. Сохраните визит в своём календаре: он напомнит.
visit-i-come = Я буду
visit-move = Перенести
visit-cancel = Отменить визит
visit-calendar = Добавить в календарь
visit-desk = Показать в офисе
visit-remind-me = Напомнить в Telegram
visit-all = Мои визиты
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Визит
# $service (String)
visit-calendar-title-service = Визит: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Номер визита: { $ref }
visit-late = Я опаздываю
visit-lost = Не могу найти офис
visit-sooner = Хочу пораньше
visit-in-line = Вы в очереди на более раннее время.
