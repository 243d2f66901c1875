### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = Nie udało się przygotować pliku. Proszę spróbować później; jeśli to się powtórzy, proszę powiadomić administratora asystenta.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = „{ $title }”, { $when }. Zapisy: { $joined }. W kolejce: { $waiting }.
exporting-list-label = Lista uczestników
exporting-ticket = Bilet
exporting-state = Stan
exporting-language = Język
exporting-channel = Kanał
exporting-seats = Miejsca
exporting-coming = Potwierdzenie
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = udział
exporting-offered = zaproponowano miejsce
exporting-waiting = w kolejce
exporting-missed-offer = miejsce nieprzyjęte
exporting-left = rezygnacja
exporting-yes = tak
exporting-no = nie
exporting-came = obecność
exporting-missed = nieobecność
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Czat na stronie
    [counter] W biurze
   *[other] { $channel }
}
exporting-report-label = Raport (tabela)
# $number (String) - of the announcement
exporting-delivery = Wysyłka ogłoszenia nr { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Wysłano: { $count }. Początek: { $first }, koniec: { $last }.
exporting-delivery-none = Nic jeszcze nie wysłano.
# $count (Number) - messages
exporting-delivery-forgotten = Czas wysłania poszczególnych wiadomości nie jest już przechowywany. Wysłano łącznie: { $count }.
exporting-delivery-time = Przebieg wysyłki
exporting-delivery-languages = Według języków
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
