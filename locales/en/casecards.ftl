### How a case looks to staff: its card, and the lines around what is said in it.

# $number (String) - the case's number
casecards-case = Case #{ $number }
casecards-telegram = Telegram
casecards-viber = Viber
casecards-web = web chat
casecards-any-office = any office
casecards-no-language = not chosen yet
# $when (String) - date and time
casecards-waits = 🟡 Waiting for an answer since { $when }. Nobody has taken it.
casecards-free = 🟡 Nobody has taken it. No answer is expected.
# $name (String) - a colleague
casecards-taken = 🟢 With { $name }
# $name (String) - a colleague, $when (String) - date and time
casecards-taken-waits = 🟡 With { $name }. Waiting for an answer since { $when }.
# $when (String) - date and time
casecards-resting = 💤 Resting until { $when }
# $when (String) - date and time
casecards-closed = ✅ Closed { $when }
casecards-is-closed = ✅ Closed
# $subject (String) - what it is about, $office (String) - a town
casecards-about = About: { $subject }. Office: { $office }
# $language (String) - a language, $channel (String) - a messenger
casecards-speaks = Language: { $language }. Writes in: { $channel }
# $language (String) - a language
casecards-reads = Also reads: { $language }
# $when (String) - date and time, $office (String) - a town
casecards-next-visit = Next visit: { $when }, { $office }
# $count (Number) - how many
casecards-earlier = { $count ->
    [one] { $count } earlier case
   *[other] { $count } earlier cases
}
casecards-unreachable = ⚠️ This person has left the chat: messages do not reach them.
casecards-take = Take
casecards-release = Release
casecards-hand = Hand to…
casecards-snooze = Snooze 1 h
casecards-wake = Wake
casecards-show = Show again
casecards-close = Close
casecards-quiet = Close, no rating
casecards-reopen = Reopen
casecards-book = Book for this person
casecards-open = Open the topic
casecards-to-case = The case
casecards-visitor = Visitor:
casecards-visitor-corrected = Visitor (corrected):
# $name (String) - a colleague
casecards-staff = Answer ({ $name }):
# $name (String) - a colleague
casecards-note = Note, not sent ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Late for the visit { $visit }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Cannot find the office, visit { $visit }. Please write or call.
casecards-ended = The visitor has ended the conversation.
casecards-returned = The visitor has come back.
casecards-left = ⚠️ The person has left the chat: what is written to them does not arrive until they are back.
# $number (String) - the number of the other case
casecards-joined = The visitor has come back with their code. What was said in case #{ $number } stands here now.
# $number (String) - the number of the other case
casecards-joined-to = This person has another case that was opened before. It goes on there, with all that was said here: case #{ $number }.
casecards-something = Something has changed in this case.
casecards-undelivered-gone = ⚠️ Not delivered: the person has blocked or left the chat. Try the phone number or the e-mail of a visit.
casecards-undelivered-refused = ⚠️ Not delivered: their messenger refuses this message. Try plain text, or a smaller file.
casecards-undelivered-expired = ⚠️ Not delivered in time. Please write again, or call.
casecards-undelivered-unknown = ⚠️ It is not certain that this has arrived. Ask whether it has, or call.
casecards-file-elsewhere = This file cannot be shown here. It is at the desk in the browser.
casecards-words-elsewhere = These words cannot be shown here. They are at the desk in the browser.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Case #{ $number }: late for the visit at { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Case #{ $number }: cannot find the office. The visit is at { $when }.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Case #{ $number } has been waiting for an answer since { $when }.
# $number (String) - the case's number
casecards-homeless = Case #{ $number } fits no staff group. It can be answered at the desk in the browser.
# $group (String) - a number
casecards-group-trouble = Cases cannot be shown in the staff group { $group }: the bot is not in it, or a right is missing. Nothing is lost: cases wait, and can be answered at the desk in the browser.
casecards-not-staff = Not passed on: this account is not on the roster, or this case is not theirs to answer.
casecards-is-over = Not passed on: the case is closed. Reopen it first.
casecards-cannot-pass = Not passed on: contacts, places, polls and the like would show who you are or do not fit.
casecards-borrowed = Not passed on: write as yourself. Forwards, inline bots, channels and anonymous administrators are not passed on.
casecards-stays-sent = Not changed: this was an answer, and the person keeps it as it was. For a note, please write a new message that begins with //.
casecards-stays-note = This is still a note: the person does not see it. For an answer, please write a new message.
casecards-too-large = Not passed on: this file is larger than 20 MB and would keep its own name, which may show who you are. Please send a smaller one.
