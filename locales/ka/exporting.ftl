### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = ფაილის მომზადება ვერ მოხერხდა. სცადეთ მოგვიანებით; თუ განმეორდება, უთხარით იმას, ვინც ასისტენტს მართავს.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = „{ $title }“, { $when }. მონაწილეობს: { $joined }. რიგში: { $waiting }.
exporting-list-label = მონაწილეთა სია
exporting-ticket = ბილეთი
exporting-state = სტატუსი
exporting-language = ენა
exporting-channel = არხი
exporting-seats = ადგილები
exporting-coming = მოვა
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = მონაწილეობს
exporting-offered = ადგილი ინახება
exporting-waiting = რიგში
exporting-missed-offer = ადგილი არ აიღო
exporting-left = უარი თქვა
exporting-yes = დიახ
exporting-no = არა
exporting-came = მოვიდა
exporting-missed = არ მოვიდა
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] ჩატი საიტზე
    [counter] ოფისში
   *[other] { $channel }
}
exporting-report-label = ანგარიში (ცხრილი)
# $number (String) - of the announcement
exporting-delivery = როგორ გაიგზავნა განცხადება № { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = გაიგზავნა: { $count }. დასაწყისი: { $first }, დასასრული: { $last }.
exporting-delivery-none = ჯერ არაფერი გაგზავნილა.
# $count (Number) - messages
exporting-delivery-forgotten = თითოეული შეტყობინების გაგზავნის დრო უკვე აღარ ინახება. სულ გაიგზავნა: { $count }.
exporting-delivery-time = გაგზავნა დროში
exporting-delivery-languages = ენების მიხედვით
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
