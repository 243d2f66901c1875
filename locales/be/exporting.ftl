### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = Не ўдалося падрыхтаваць файл. Паспрабуйце, калі ласка, пазней; калі гэта паўторыцца, паведамце адміністратару памочніка.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = «{ $title }», { $when }. Запісаныя: { $joined }. У чарзе: { $waiting }.
exporting-list-label = Спіс удзельнікаў
exporting-ticket = Білет
exporting-state = Стан
exporting-language = Мова
exporting-channel = Канал
exporting-seats = Месцаў
exporting-coming = Прыйдзе
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = удзел
exporting-offered = прапанавана месца
exporting-waiting = у чарзе
exporting-missed-offer = месца не ўзята
exporting-left = адмова
exporting-yes = так
exporting-no = не
exporting-came = прысутнасць
exporting-missed = няяўка
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Чат на сайце
    [counter] У офісе
   *[other] { $channel }
}
exporting-report-label = Справаздача (табліца)
# $number (String) - of the announcement
exporting-delivery = Як адпраўлялася аб’ява № { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Адпраўлена: { $count }. Пачатак: { $first }, канец: { $last }.
exporting-delivery-none = Яшчэ нічога не адпраўлена.
# $count (Number) - messages
exporting-delivery-forgotten = Час адпраўкі кожнага паведамлення ўжо не захоўваецца. Усяго адпраўлена: { $count }.
exporting-delivery-time = Ход рассылкі
exporting-delivery-languages = Па мовах
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
