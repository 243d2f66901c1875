### Questions and words that several conversations share.

asking-krakow = Kraków
    .keywords = krakow, cracow
asking-nowy-sacz = Nowy Sącz
    .keywords = nowy sacz, sacz
asking-tarnow = Tarnów
    .keywords = tarnow
asking-oswiecim = Oświęcim
    .keywords = oswiecim

asking-in-person = At the office
    .keywords = in person, office
asking-phone = By phone
    .keywords = phone, call
asking-online = Online
    .keywords = online, video

asking-care-none = No care needed
    .keywords = no
asking-care-child = Care for a child
    .keywords = child, children, baby
asking-care-dependant = Care for an adult who needs support
    .keywords = adult, parent

asking-access-none = Nothing special
    .keywords = no, nothing
asking-access-wheelchair = I use a wheelchair or cannot climb stairs
    .keywords = wheelchair, stairs
asking-access-hearing = I do not hear well
    .keywords = hearing, deaf
asking-access-sight = I do not see well
    .keywords = sight, blind
asking-access-other = Something else – I will tell you at the visit
    .keywords = other

asking-any-language = Any language
    .keywords = any, all the same
asking-address-later = the address will be confirmed

asking-which-day = Which day suits you?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = { $day }: which time suits you?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = Nobody in the centre gives this service at the moment.
asking-empty-not-here = Nobody in this office gives this service at the moment.
asking-empty-no-way = Nobody in this office gives this service in this way. Please go back and choose another way.
asking-empty-no-language = Nobody in this office gives this service in this language.
asking-empty-closed = This office is closed on all the days that can be booked now.
asking-empty-full = There are no free times here in the coming days.
asking-empty-ended = Visits cannot be booked any more, because the project is ending.
# $day (String) - a date in words
asking-empty-day = There are no free times left on { $day }. Please go back and choose another day.
asking-empty-else = Here is the next free time elsewhere:
asking-empty-nothing = New times appear when somebody cancels. Please look again later.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = In any language: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Please write your first name, or your first name and surname, in letters.
asking-company-unclear = Please write the name of your company.
asking-phone-unclear = That does not look like a phone number. Please write it with the country code, for example +48 and nine digits.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] That is too long. Please use at most { $limit } character.
   *[other] That is too long. Please use at most { $limit } characters.
}
