### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Next visit
casecards-back = ← Back
casecards-more = More…
# $language (String) - a language
casecards-which-reply = Which ready-made reply? It is sent at once, in this language: { $language }. ∅ is not translated.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] Next working day
    [7] In a week
    [one] In { $count } day
   *[other] In { $count } days
}
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
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Late for the visit { $visit }: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Cannot find the office, visit { $visit }. Please write or call.
casecards-danger = 🆘 The person has called for help (SOS or 112). They were told to call 112. Please write to them at once.
# $visit (String) - the visit's reference
casecards-begun = A colleague has written first, about the visit { $visit }.
casecards-ended = The visitor has ended the conversation.
casecards-returned = The visitor has come back.
casecards-reopened = The case has been opened again.
casecards-idle = Closed by itself: nothing was said for some days. The visitor can come back at any time.
casecards-old = Closed by itself: its last message is too old to be kept. What was said in it will be deleted.
casecards-alert-over = Closed by itself: it was about a visit of the day before, and nothing was written.
casecards-left = ⚠️ The person has left the chat: what is written to them does not arrive until they are back.
# $number (String) - the number of the other case
casecards-joined = The visitor has come back with their code. What was said in case #{ $number } stands here now.
# $number (String) - the number of the other case
casecards-joined-to = This person has another case that was opened before. It goes on there, with all that was said here: case #{ $number }.
casecards-something = Something has changed in this case.
casecards-undelivered-gone = ⚠️ Not delivered: the person has blocked or left the chat. If they have a visit, its phone number is behind “Next visit”. If they come back to the chat, please write this again. If they come to another channel with their return code, they get it there.
casecards-undelivered-refused = ⚠️ Not delivered: their messenger refuses this message. Try plain text, or a smaller file.
casecards-undelivered-expired = ⚠️ Not delivered in time. Please write again, or call: the phone number of a visit is behind “Next visit”.
casecards-undelivered-unknown = ⚠️ It is not certain that this has arrived. Ask whether it has, or call: the phone number of a visit is behind “Next visit”.
casecards-file-elsewhere = This file cannot be shown here. It is at the desk in the browser.
casecards-words-elsewhere = These words cannot be shown here. They are at the desk in the browser.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Case #{ $number }: late for the visit at { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Case #{ $number }: late for the visit at { $when }. Delay: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
casecards-late-more = more than half an hour
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Case #{ $number }: cannot find the office. The visit is at { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 Case #{ $number }: the person has called for help. Please write to them at once.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Case #{ $number } has been waiting for an answer since { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ Case #{ $number }: the visitor has ended the conversation, and what they wrote last was not shown in this group. “Reopen” shows it.
# $number (String) - the case's number
casecards-homeless = Case #{ $number } fits no staff group. It can be answered at the desk in the browser.
# $group (String) - a number
casecards-group-trouble = Cases cannot be shown in the staff group { $group }: the bot is not in it, or a right is missing. Nothing is lost: cases wait, and can be answered at the desk in the browser.
# $group (String) - a number
casecards-refused-visits = A message about visits could not be shown in the staff group { $group }. Nothing is lost: all visits are in the list of the day.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = A message about case #{ $number } could not be shown in the staff group { $group }. Nothing is lost: the case can be opened here.
casecards-not-staff = Not passed on: this account is not on the roster, or this case is not theirs to answer.
casecards-is-over = Not passed on: the case is closed. Reopen it first.
casecards-cannot-pass = Not passed on: contacts, places, polls and the like would show who you are or do not fit.
casecards-borrowed = Not passed on: write as yourself. Forwards, inline bots, channels and anonymous administrators are not passed on.
casecards-stays-sent = Not changed: this was an answer, and the person keeps it as it was. For a note, please write a new message that begins with //.
casecards-stays-note = This is still a note: the person does not see it. For an answer, please write a new message.
casecards-stays-file = Not changed: the file stays the one that was sent first. For another file, please send a new message.
casecards-too-large = Not passed on: this file is larger than 20 MB and would keep its own name, which may show who you are. Please send a smaller one.
