### My data: what is known of a person.

mydata-title = My data
    .keywords = my data, data, personal data, what do you know about me, privacy data, gdpr
# $day (String) - a date
mydata-since = We have known you since { $day }.
# $language (String) - a language by its name
mydata-language = Language: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Visits to come: { $ahead }. Visits that are over or cancelled: { $past }.
# $count (Number) - events
mydata-events = Workshops and meetings: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Conversations with people of the centre: { $count }. Messages in them: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = First words kept as examples, without names and numbers: { $count }. For how many days: { $days }.
mydata-code = You have a return code. We do not keep the code itself, only a coded mark.
# $day (String) - a date
mydata-agreed = Announcements: you said yes on { $day }.
# $day (String) - a date
mydata-withdrawn = Announcements: you said no on { $day }.
# $under (Number) - 16 or 18
mydata-young = You wrote that you are under { $under }. We do not keep how old you are.
mydata-paused = Everything is paused: you only get answers.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] We keep visits for { $days } day after the visit.
   *[other] We keep visits for { $days } days after the visit.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] We keep conversations for { $days } day after the last message.
   *[other] We keep conversations for { $days } days after the last message.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Those about law, wellbeing or danger we keep for { $days } day after their end.
   *[other] Those about law, wellbeing or danger we keep for { $days } days after their end.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] If you do not write for { $days } day, we delete all that we know about you.
   *[other] If you do not write for { $days } days, we delete all that we know about you.
}
mydata-staff = You also work for the centre. Your account as a colleague is not part of this: a coordinator looks after it.
mydata-take = Get my data as files
mydata-correct = Correct my data
mydata-pause = Pause everything
mydata-resume = End the pause
mydata-erase = Erase my data
    .keywords = erase, delete me, delete my data, erase me, forget me, erase everything
