### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = Не удалось подготовить файл. Попробуйте, пожалуйста, позже; если это повторится, сообщите администратору помощника.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = «{ $title }», { $when }. Записаны: { $joined }. В очереди: { $waiting }.
exporting-list-label = Список участников
exporting-ticket = Билет
exporting-state = Состояние
exporting-language = Язык
exporting-channel = Канал
exporting-seats = Мест
exporting-coming = Придёт
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = участие
exporting-offered = предложено место
exporting-waiting = в очереди
exporting-missed-offer = место не взято
exporting-left = отказ
exporting-yes = да
exporting-no = нет
exporting-came = присутствие
exporting-missed = неявка
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Чат на сайте
    [counter] В офисе
   *[other] { $channel }
}
exporting-report-label = Отчёт (таблица)
# $number (String) - of the announcement
exporting-delivery = Как отправлялось объявление № { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Отправлено: { $count }. Начало: { $first }, конец: { $last }.
exporting-delivery-none = Пока ничего не отправлено.
# $count (Number) - messages
exporting-delivery-forgotten = Время отправки каждого сообщения уже не хранится. Всего отправлено: { $count }.
exporting-delivery-time = Ход рассылки
exporting-delivery-languages = По языкам
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
