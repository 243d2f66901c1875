### One event, for staff.

eventcard-draft = Szkic: nikt jeszcze tego nie widzi.
eventcard-published = Opublikowane: wszyscy to widzą.
eventcard-cancelled = Odwołane.
eventcard-over = Zakończone.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Potwierdzone przyjście: { $coming }. Nie mogą przyjść: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Pytania o wolne miejsce bez odpowiedzi: { $count }
# $count (Number) - how many people
eventcard-untold = Jeszcze bez wiadomości o ostatniej zmianie: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Oceny: { $count }, średnio { $whole },{ $tenth } na 5
# $languages (String) - names of languages
eventcard-written = Gotowe języki: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Nieaktualne, bo zmienił się oryginał: { $languages }
# $languages (String) - names of languages
eventcard-missing = Brakuje: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Wydarzenia w serii: { $count }, w tym szkice: { $drafts }
eventcard-publish = Opublikuj
eventcard-words = Tytuł i opis
eventcard-change = Zmień coś
eventcard-times = Zmień termin
eventcard-weekly = Powtarzaj co tydzień
eventcard-copy = Kopiuj
eventcard-drop = Usuń szkic
eventcard-cancel = Odwołaj wydarzenie
eventcard-attendance = Kto przyszedł
eventcard-check-in = Sprawdź bilet
eventcard-list = Lista w pliku
eventcard-as-seen = Jak to widać
