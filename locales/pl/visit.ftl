### One visit.

visit-booked = Umówiona wizyta
visit-coming = Wizyta potwierdzona
visit-cancelled = Ta wizyta jest odwołana
visit-not-found = Nie ma takiej wizyty wśród umówionych.
visit-started = Ta wizyta już się zaczęła albo skończyła, więc nie można jej zmienić.
# $when (String) - date and time
visit-when = Termin: { $when }
# $service (String), $language (String)
visit-service = { $service }. Język: { $language }
# $office (String) - a town, $address (String)
visit-where = Gdzie: { $office }, { $address }
# $phone (String)
visit-call = Zadzwonimy pod numer { $phone }.
# $phone (String)
visit-online = Wizyta jest online. Przed rozpoczęciem wyślemy link na numer { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = W czasie wizyty: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Proszę zabrać ze sobą: { $what }
# $phone (String)
visit-office-phone = Telefon biura: { $phone }
# $ref (String) - the visit's number
visit-ref = Numer wizyty: { $ref }
visit-no-reminders = Zamknięta strona nie może przypomnieć o wizycie. Proszę dodać wizytę do kalendarza: on o niej przypomni.
visit-reminders-uncertain = Ten czat może nie przypomnieć o wizycie. Proszę dodać ją do kalendarza: on o niej przypomni.
visit-i-come = Będę
visit-move = Zmień termin
visit-cancel = Odwołaj wizytę
visit-calendar = Dodaj do kalendarza
visit-desk = Pokaż w biurze
visit-remind-me = Przypomnij w Telegramie
visit-all = Moje wizyty
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Wizyta
# $service (String)
visit-calendar-title-service = Wizyta: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Numer wizyty: { $ref }
visit-late = Spóźnię się
visit-lost = Nie mogę znaleźć biura
visit-sooner = Chcę wcześniejszy termin
visit-in-line = Ta wizyta czeka w kolejce na wcześniejszy termin.
