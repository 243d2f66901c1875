### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = The file could not be prepared. Please try again later; if it happens again, please tell whoever runs the assistant.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = “{ $title }”, { $when }. Take part: { $joined }. In line: { $waiting }.
exporting-list-label = List of participants
exporting-ticket = Ticket
exporting-state = Status
exporting-language = Language
exporting-channel = Channel
exporting-seats = Places
exporting-coming = Coming
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = takes part
exporting-offered = a place is kept
exporting-waiting = in line
exporting-missed-offer = did not take the place
exporting-left = left
exporting-yes = yes
exporting-no = no
exporting-came = came
exporting-missed = did not come
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Chat on the website
    [counter] At the office
   *[other] { $channel }
}
exporting-report-label = Report (table)
# $number (String) - of the announcement
exporting-delivery = How announcement no. { $number } was sent
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Sent: { $count }. From { $first } to { $last }.
exporting-delivery-none = Nothing has been sent yet.
# $count (Number) - messages
exporting-delivery-forgotten = It is no longer kept when each message was sent. Sent in all: { $count }.
exporting-delivery-time = Sent over time
exporting-delivery-languages = By language
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
