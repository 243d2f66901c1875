### The audit log.

auditlog-none = Nie ma więcej wpisów.
auditlog-older = Wcześniejsze
auditlog-command = (wiersz poleceń)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = sprawa { $number }
# $ref (String) - the visit's reference
auditlog-visit = wizyta { $ref }
# $number (String)
auditlog-absence = zablokowany czas { $number }
# $number (String)
auditlog-staff = osoba z zespołu { $number }
# $number (String)
auditlog-canned = gotowa odpowiedź { $number }
auditlog-take = przejęcie
auditlog-release = oddanie
auditlog-hand = przekazanie
auditlog-snooze = odłożenie
auditlog-example = zachowanie przykładu
auditlog-close = zamknięcie
auditlog-reopen = ponowne otwarcie
auditlog-show = ponowne pokazanie
auditlog-begin = pierwsza wiadomość od nas
auditlog-write = wiadomość
auditlog-note = notatka
auditlog-correct = poprawka
auditlog-arrived = obecność
auditlog-missed = nieobecność
auditlog-unmark = cofnięcie wpisu
auditlog-walk-in = wizyta bez umówienia
auditlog-book = umówienie
auditlog-move = zmiana terminu
auditlog-cancel = odwołanie
auditlog-block = blokada czasu
auditlog-unblock = odblokowanie czasu
auditlog-propose = propozycja zmiany
auditlog-hours = zmiana godzin
auditlog-closure = dodanie dni zamknięcia
auditlog-no-closure = usunięcie dni zamknięcia
auditlog-consultant = zmiana w grafiku
auditlog-roster = zmiana w zespole
auditlog-let-go = odebranie dostępu
auditlog-invite = zaproszenie
auditlog-join = dołączenie
auditlog-link = link do panelu
auditlog-enter = wejście do panelu
auditlog-code = nowy kod
auditlog-reply = napisanie gotowej odpowiedzi
auditlog-no-reply = usunięcie gotowej odpowiedzi
auditlog-event-new = nowe wydarzenie
auditlog-event-words = treść wydarzenia
auditlog-event-change = zmiana wydarzenia
auditlog-event-move = nowy termin wydarzenia
auditlog-event-publish = publikacja
auditlog-event-cancel = odwołanie wydarzenia
auditlog-event-copy = kopia wydarzenia
auditlog-event-drop = usunięcie szkicu wydarzenia
# $number (String)
auditlog-event = wydarzenie { $number }
# $ticket (String) - a code
auditlog-ticket = bilet { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = osoba { $mark }
auditlog-export = przygotowanie listy lub raportu
auditlog-changed = poprawa swoich danych
auditlog-erase = usunięcie danych osoby
auditlog-themselves = (sama osoba)
