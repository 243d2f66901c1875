### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Your data
    .keywords = privacy, my privacy, data protection, gdpr, personal data
privacy-all = Read all of it
privacy-next = Next
privacy-before = Back
# $page (String), $pages (String) - numbers
privacy-page = All about your data ({ $page } of { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = President of the Personal Data Protection Office (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = We have changed this information. You can read it when you have time; nothing is needed from you.
privacy-write = You can read it again at any time: write “privacy”.
privacy-assistant = I am an automatic assistant: a program, not a person. To reach a person, write “person”.
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = Responsible for your data: { $controller }. Data-protection officer: { $officer }.
privacy-short-why = We use what you write to answer you and to arrange visits. That is our public task under the law, so you need not agree to anything to get help.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] People of the centre see it when they help you. Telegram carries this chat and keeps it too, also outside the European Union. The chat on our web page does without Telegram.
    [viber] People of the centre see it when they help you. Viber carries this chat too, also outside the European Union. The chat on our web page does without Viber.
   *[other] People of the centre see it when they help you. No messenger carries this chat.
}
# $length (String) - how long
privacy-short-conversations = How long we keep a conversation with people after the last message: { $length }.
# $length (String) - how long
privacy-short-visits = How long we keep a visit after its day: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = To see, correct, take or erase your data: /mydata, /erase. To complain: { $authority }.

## All of it.

privacy-who-title = Who is responsible
# $controller (String) - the name of an institution, $address (String)
privacy-who = Responsible for your data (the controller): { $controller }. Address: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = The data-protection officer answers questions about your data: { $officer }.
privacy-why-title = What for, and why we may
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Legal basis: { $bases }.
privacy-purpose-answers = Answering you here: your language, how we may write to you, and what you have just chosen.
privacy-purpose-visits = Visits: your name, your phone number if you give it, the service, the time, and what makes the visit easier for you.
privacy-purpose-conversations = Conversations with people of the centre: what you write and send them, and their answers.
privacy-purpose-examples = Understanding you better: staff can mark what the first words of a conversation meant. We then keep these words without names, numbers and addresses. People read them before the program learns from them. Nothing is kept of conversations about law, wellbeing or danger.
privacy-purpose-events = Workshops, meetings and courses: what you have joined and how many come along.
privacy-purpose-announcements = News and announcements, only if you say yes: your topics and towns, and when you said yes or no.
privacy-purpose-danger = Danger: what you write is read by the program for words of danger, so that you see at once who can help.
privacy-purpose-security = Safety: when something was done and by whom of the centre, without what was said.
privacy-basis-task = a task in the public interest (GDPR, Article 6(1)(e))
privacy-basis-obligation = a duty under the law (GDPR, Article 6(1)(c))
privacy-basis-vital = protecting somebody’s life or health (GDPR, Article 6(1)(d))
privacy-basis-consent = your consent (GDPR, Article 6(1)(a))
privacy-basis-substantial-interest = for health, origin or beliefs: an important public interest (GDPR, Article 9(2)(g))
privacy-basis-social-care = for health: care and social support (GDPR, Article 9(2)(h))
privacy-basis-explicit-consent = for health, origin or beliefs: your explicit consent (GDPR, Article 9(2)(a))
privacy-basis-vital-special = for health: protecting somebody’s life when they cannot agree themselves (GDPR, Article 9(2)(c))
privacy-must = No law makes you give us these data. Without a name we cannot book a visit, and without a number we cannot call you; everything else you may leave out.
privacy-dont-send = Please do not send documents, PESEL numbers or passport numbers here. We never ask for them in this chat.
privacy-seen-title = Who sees it
privacy-seen = The people of the centre who help you see it, and those who look after our computers. We sell nothing, and no advertising or statistics company gets anything.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] This chat goes through Telegram. Telegram is a company outside the European Union (British Virgin Islands, United Arab Emirates). It keeps the messages of this chat on its computers and can read them. Its own rules hold for that. If you do not want this, use the chat on our web page, phone us or come: you get the same help.
    [viber] This chat goes through Viber. Viber belongs to a company outside the European Union (Japan) and has its computers in several countries. Its own rules hold for that. If you do not want this, use the chat on our web page, phone us or come: you get the same help.
   *[other] This chat is a page of our own. It saves none of your messages on the device and needs one cookie, so that we know that you are still you. No other company gets anything.
}
privacy-kept-title = For how long
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Half-finished answers
privacy-kept-web-session = A chat on the web page, after the last message
privacy-kept-letters = Messages that were sent to you
privacy-kept-group-copies = What staff see of it in Telegram, at most
privacy-kept-conversations = Conversations with people, after the last message
privacy-kept-conversations-delicate = The same with a psychologist or a lawyer, after the end
privacy-kept-examples = First words marked as examples, after they were marked
privacy-kept-visits = Visits, after their day
privacy-kept-enrolments = Workshops, meetings and courses, after their end
privacy-kept-inactive-profile = Everything, if you do not come back
privacy-kept-consents = That you said yes or no to announcements
privacy-kept-audit = Who of the centre did what, without contents
privacy-numbers = Then we delete it. Numbers for reports stay; nobody can be found in them.
privacy-rights-title = Your rights
privacy-rights = You may see your data and get a copy (/mydata), have them corrected, erased (/erase) or kept but not used, object to their use, and take them with you. It costs nothing. We answer within a month.
privacy-withdraw = You can take your yes to announcements back at any time with one tap. What was sent before stays lawful.
privacy-complain-title = Complaints
# $authority (String) - the supervisory authority
privacy-complain = If you think that we do something wrong with your data, you can complain to: { $authority }. You can also write to our data-protection officer first.
privacy-more-title = What else
privacy-decisions = The program decides nothing about you. It shows free times and passes words on; people decide.
privacy-children = If you are under 16, you get all help here like everybody else, only no announcements: your parents would have to agree. If you write that you are under 16 or 18, we remember only that, and not how old you are.
privacy-news = If something of this changes, we show you the short version once more.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
