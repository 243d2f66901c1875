### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = Не вдалося підготувати файл. Спробуйте, будь ласка, пізніше; якщо це повториться, повідомте адміністратора помічника.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = «{ $title }», { $when }. Записані: { $joined }. У черзі: { $waiting }.
exporting-list-label = Список учасників
exporting-ticket = Квиток
exporting-state = Стан
exporting-language = Мова
exporting-channel = Канал
exporting-seats = Місць
exporting-coming = Прийде
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = участь
exporting-offered = запропоновано місце
exporting-waiting = у черзі
exporting-missed-offer = місце не взято
exporting-left = відмова
exporting-yes = так
exporting-no = ні
exporting-came = присутність
exporting-missed = неявка
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Чат на сайті
    [counter] В офісі
   *[other] { $channel }
}
exporting-report-label = Звіт (таблиця)
# $number (String) - of the announcement
exporting-delivery = Як надсилалося оголошення № { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Надіслано: { $count }. Початок: { $first }, кінець: { $last }.
exporting-delivery-none = Ще нічого не надіслано.
# $count (Number) - messages
exporting-delivery-forgotten = Час надсилання кожного повідомлення вже не зберігається. Усього надіслано: { $count }.
exporting-delivery-time = Хід розсилки
exporting-delivery-languages = За мовами
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
