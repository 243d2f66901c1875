### A case, as staff see it.

# $number (String) - the case's number
case-title-free = Case #{ $number }: free
# $number (String), $name (String) - who has it
case-title-taken = Case #{ $number }: { $name }
# $number (String), $when (String) - date and time
case-title-snoozed = Case #{ $number }: rests until { $when }
# $number (String)
case-title-closed = Case #{ $number }: closed
# $subject (String), $office (String) - a town
case-what = About: { $subject }. Office: { $office }
# $language (String)
case-language = Language: { $language }
# $languages (String) - names of languages
case-reads = Also reads: { $languages }
# $channel (String) - "Telegram" and the like
case-channel = Writes through: { $channel }
case-telegram = Telegram
case-viber = Viber
case-web = web chat
case-unreachable = This person cannot be written to here any more. Please try the phone.
# $when (String) - date and time
case-waiting = Waiting for an answer since { $when }
# $when (String) - date and time, $office (String) - a town
case-visit = Next visit: { $when }, { $office }
# $count (Number)
case-earlier = Earlier cases: { $count }
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
case-hand = Hand to a colleague
case-release = Give back to all
case-wake = Wake
case-snooze = Let it rest
case-show = Show the conversation again
case-close = Close
case-quiet = Close without a rating
case-reopen = Open again
case-done-take = The case is yours.
case-done-release = The case is free again.
case-done-snooze = The case rests. A message of the person wakes it.
case-done-wake = The case is awake again.
case-done-close = The case is closed. The person is told, and may rate it.
case-done-quiet = The case is closed. The person is told, and not asked for a rating.
case-done-close-unheard = The case is closed. The person has left the chat and does not hear of it.
case-done-reopen = The case is open again, and yours.
case-done-show = The conversation is being shown in the group again.
# $name (String) - a colleague
case-taken-already = Somebody else has it already: { $name }.
case-is-closed = This case is closed. Please open it again first.
case-not-now = That is not possible now. Perhaps this person has another case open.
case-speaks = The person has just written again. Please read it first.
