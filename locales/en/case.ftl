### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Case #{ $number }
# $when (String) - date and time
case-waits = 🟡 Waiting for an answer since { $when }. Nobody has taken it.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Waiting for an answer since { $when } ({ $waited }). Nobody has taken it.
case-free = 🟡 Nobody has taken it. No answer is expected.
# $name (String) - a colleague
case-taken = 🟢 With { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 With { $name }. Waiting for an answer since { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 With { $name }. Waiting for an answer since { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = more than { $count } min
# $count (Number)
case-waited-hours = more than { $count } h
# $count (Number)
case-waited-days = { $count ->
    [one] more than { $count } day
   *[other] more than { $count } days
}
# $when (String) - date and time
case-resting = 💤 Put off until { $when }
# $when (String) - date and time
case-closed = ✅ Closed { $when }
# $office (String) - a town
case-office = Office: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = About: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Language: { $language }. Office: { $office }. Channel: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] web chat
    [counter] at the counter
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Also reads: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Next visit: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } earlier case
   *[other] { $count } earlier cases
}
# $count (Number) - how many
case-missed = Did not come to earlier visits: { $count }
case-delicate = A delicate matter: the person is not asked for a rating.
# $under (Number) - 16 or 18
case-young = Says: under { $under }
case-unreachable = This person cannot be written to at the moment: the chat was left or blocked. As soon as they write again, they can be answered.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = the person
case-staff = we
case-note = a note of ours
case-text = text
case-photo = photo
case-document = file
case-voice = voice message
case-video = video
case-sticker = sticker
case-place = place
case-take = Take
case-reply = Write
case-canned = Ready-made reply
case-book = Book a visit
case-hand = Hand to…
case-release = Release
case-wake = Bring back
case-snooze = Put off…
case-snooze-hour = Put off for an hour
case-show = Show again
case-close = Close
case-quiet = Close without a rating
case-reopen = Reopen
case-before = Earlier cases
case-done-take = The case is yours.
case-done-release = The case is free again.
case-done-snooze = The case is put off. A message of the person brings it back.
case-done-wake = The case is not put off any more.
case-done-close = The case is closed. The person is told, and may rate it.
case-done-quiet = The case is closed. The person is told, and not asked for a rating.
case-done-close-unheard = The case is closed. The person has left the chat and does not hear of it.
case-done-reopen = The case is open again, and yours.
case-done-show = The conversation is being shown in the group again.
case-done-replies = Choose a reply under the card.
case-done-card = The usual buttons are back.
# $name (String) - a colleague
case-taken-already = Somebody else has it already: { $name }.
case-is-closed = This case is closed. Please reopen it first.
case-not-now = That is not possible now. Perhaps this person has another case open.
case-speaks = The person has just written again. Please read it first.
