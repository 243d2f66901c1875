### The page of the desk in a browser.

deskpage-tab = Desk
deskpage-heading = The consultants’ desk
deskpage-demo = This is a demonstration. The timetable is made up, and nothing here is real.
deskpage-noscript = The desk needs JavaScript. Please turn it on in your browser.
deskpage-entering = One moment…
deskpage-sign-in = Sign in with a passkey
deskpage-sign-in-how = The first time, you come in through a one-time link. It works once, for 15 minutes. You get it in your private chat with the assistant, or from whoever runs it.
deskpage-wrong-link = This link does not work any more. Please ask for a new one.
deskpage-not-signed = The passkey was not accepted. Please try again, or come in through a one-time link.
deskpage-too-many = Too many tries. Please wait a few minutes.
deskpage-no-keys-here = Passkeys do not work in this browser or at this address. Please use a one-time link.
deskpage-signed-out = You are signed out.
deskpage-sign-out = Sign out
deskpage-language = Language
deskpage-cases = Cases
deskpage-day = The day
deskpage-assistant = Assistant
deskpage-devices = Passkeys
deskpage-offer-key = Register a passkey on this device, and you will need no link next time.
deskpage-add-key = Register a passkey
deskpage-not-now = Not now
deskpage-key-added = The passkey is registered.
deskpage-key-failed = The passkey was not registered.
deskpage-key-since = Registered on
deskpage-remove-key = Remove
deskpage-no-keys = You have no passkey yet.
deskpage-close-panel = Close
deskpage-mine = Mine
deskpage-waiting = Waiting
deskpage-others = With colleagues
deskpage-closed = Closed
deskpage-nothing = Nothing here
deskpage-choose-case = Choose a case on the left. Keys: j and k go down and up, Enter opens.
deskpage-case-number = Case
deskpage-writes-in = Writes in
deskpage-reads = Also reads
deskpage-channel = Channel
deskpage-office = Office
deskpage-any-office = Any office
deskpage-about = About
deskpage-waits = Waiting
deskpage-answered = Answered
deskpage-snoozed = Put off until
deskpage-held-by = Held by
deskpage-nobody = Nobody yet
deskpage-you = You
deskpage-next-visit = Next visit
deskpage-none = None
deskpage-earlier = Earlier cases
deskpage-unreachable = This person cannot be written to at the moment: the chat was left or blocked. As soon as they write again, they can be answered.
deskpage-delicate = A delicate matter: the person is not asked for a rating.
deskpage-visitor = Visitor
deskpage-note-by = Note
deskpage-changed = changed
deskpage-on-its-way = On its way
deskpage-sent = Arrived
deskpage-gone = Not delivered: the person has left or blocked the chat. If there is a visit with a phone number, you can call.
deskpage-refused = Not delivered: the channel does not take this message. Try it shorter, without the file, or in other words.
deskpage-unknown = Perhaps not delivered: the connection broke. Ask before you write it again.
deskpage-expired = Not delivered in time. You can write it again.
deskpage-reply = Reply
deskpage-change = Change
deskpage-replying = In reply to
deskpage-changing = You are changing your message
deskpage-cancel = Cancel
deskpage-download = Download
deskpage-photo = Photo
deskpage-document = File
deskpage-voice = Voice message
deskpage-video = Video
deskpage-sticker = Sticker
deskpage-place = Place on the map
deskpage-write = Write to the person
deskpage-write-note = Write a note; only colleagues see it
deskpage-note = Note for colleagues
deskpage-send = Send
deskpage-not-sent = Not sent. Your words are still in the box.
deskpage-canned = Ready-made replies
deskpage-untranslated = not translated into the person’s language
deskpage-attach = Attach a file
deskpage-take-off = Take off
deskpage-uploading = Sending the file…
deskpage-too-large = This file is too large: 10 MB at most.
deskpage-wrong-kind = This kind of file is not taken. Pictures, PDF, Word and text documents, sound and video are.
deskpage-too-many-files = There are too many files in this case already.
deskpage-case-closed = This case is closed. Only notes can be written until it is opened again.
deskpage-back = Back
deskpage-previous-day = The day before
deskpage-next-day = The day after
deskpage-today = Today
deskpage-choose-day = Day
deskpage-day-closed = The office is closed on this day.
deskpage-no-visits = No visits
deskpage-confirmed = Confirmed
deskpage-unconfirmed = Not confirmed yet
deskpage-arrived = Arrived
deskpage-missed = Did not come
deskpage-undo = Undo
deskpage-details = Details
deskpage-menu = Desk menu
deskpage-pane-empty = Here you find your calendar, blocked time, bookings for others and everything else of the desk.
deskpage-say = Write here
deskpage-offline = No connection. Trying again…
deskpage-failed = That did not work. Please try again.
deskpage-not-found = There is no such thing, or it is not yours.
deskpage-new-message = Somebody is waiting for an answer.
deskpage-messages = Conversation
deskpage-act-take = Take
deskpage-act-release = Release
deskpage-act-hand = Hand to…
deskpage-act-snooze = Put off for an hour
deskpage-act-later = Put off until…
deskpage-act-wake = Bring back
deskpage-act-close = Close
deskpage-act-quiet = Close quietly
deskpage-act-reopen = Reopen
deskpage-act-book = Book for this person
deskpage-away = The desk does not work at the moment. Please try again in a minute.
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
deskpage-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Web chat
    [counter] At the counter
   *[other] { $channel }
}
# $what (String) - what has happened, in a word of ours
deskpage-event = { $what ->
    [ended] The person has ended the conversation.
    [returned] The person has come back.
    [late] The person will be late for a visit.
    [lost] The person cannot find the office.
    [reopened] The case has been opened again.
    [idle] Closed by itself: nothing was said for some days.
    [old] Closed by itself: the last word is too old to be kept.
    [alert] Closed by itself: it was about a visit of the day before.
    [danger] The person has called for help: danger.
    [undelivered] A message did not arrive.
   *[other] Something has happened.
}
