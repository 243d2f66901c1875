### The files with all that is known of a person.

ownpage-title = What we know about you
# $when (String) - date and time
ownpage-made = Made on { $when }. All times are those of Poland.
ownpage-how = People of the centre appear here as “consultant”. All of this, with technical details, is also in the file my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Consultants have also written { $count } note for each other. It is not in these files, for others may be named in it. Please ask the centre’s data-protection officer for it.
   *[other] Consultants have also written { $count } notes for each other. They are not in these files, for others may be named in them. Please ask the centre’s data-protection officer for them.
}
ownpage-nothing = Nothing.
ownpage-you = You
ownpage-visits = Visits
ownpage-events = Workshops and meetings
ownpage-conversations = Conversations with people
ownpage-messages = Messages of the assistant
ownpage-news = Announcements
ownpage-codes = Codes and files
ownpage-yes = yes
ownpage-no = no
ownpage-all = all
ownpage-created = Since
ownpage-state = State
ownpage-language = Language
ownpage-office = Office
ownpage-until = Until
ownpage-when = When
ownpage-consultant = With
ownpage-kind = Kind
ownpage-rating = Your rating
ownpage-channel = Messenger
ownpage-address = Your number there
ownpage-device-language = Language of the phone
ownpage-discreet = Discreet reminders
ownpage-silent = Paused
ownpage-young = Age
# $under (Number) - 16 or 18
ownpage-under = under { $under }
ownpage-seen = Last here
ownpage-service = Service
ownpage-attendance = On the day
ownpage-name = Name
ownpage-phone = Phone
ownpage-company = Company
ownpage-way = How
ownpage-care = Care
ownpage-access = Access
ownpage-ref = Number of the visit
ownpage-reminder = Reminder
ownpage-watch = Earlier time wanted since
ownpage-offered = Earlier time offered
ownpage-proposal = Another time proposed
ownpage-event = Event
ownpage-seats = Places
ownpage-ticket = Ticket
ownpage-came = Came
ownpage-case = Conversation
ownpage-subject = About
ownpage-closed = Ended
ownpage-author = Who
ownpage-words = Words
ownpage-example = Your first words, kept so that the assistant understands better
ownpage-place = Place on the map
ownpage-file = File
ownpage-bytes = Bytes
ownpage-agreed = Yes said
ownpage-withdrawn = No said
ownpage-audience = As
ownpage-topics = Topics
ownpage-towns = Towns
ownpage-often = How often
ownpage-announcement = Announcement sent
ownpage-code = Return code made
ownpage-export = Files asked for
ownpage-booked = booked
ownpage-coming = booked, you said that you come
ownpage-cancelled = cancelled
ownpage-open = open
ownpage-over = closed
ownpage-arrived = you came
ownpage-missed = you did not come
ownpage-by-you = you
ownpage-by-consultant = consultant
ownpage-by-assistant = assistant
ownpage-consent = Consent
ownpage-given = given
ownpage-taken-back = withdrawn
