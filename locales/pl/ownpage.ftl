### The files with all that is known of a person.

ownpage-title = Co tu o mnie wiadomo
# $when (String) - date and time
ownpage-made = Sporządzono: { $when }. Wszystkie godziny są polskie.
ownpage-how = Ludzie z centrum są tu nazwani „konsultant”. To samo, ze szczegółami technicznymi, jest w pliku my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Konsultanci zapisali też { $count } notatkę dla siebie nawzajem. Nie ma jej w tych plikach, bo mogą w niej być inne osoby. Proszę o nią zapytać inspektora ochrony danych w centrum.
    [few] Konsultanci zapisali też { $count } notatki dla siebie nawzajem. Nie ma ich w tych plikach, bo mogą w nich być inne osoby. Proszę o nie zapytać inspektora ochrony danych w centrum.
    [many] Konsultanci zapisali też { $count } notatek dla siebie nawzajem. Nie ma ich w tych plikach, bo mogą w nich być inne osoby. Proszę o nie zapytać inspektora ochrony danych w centrum.
   *[other] Konsultanci zapisali też { $count } notatki dla siebie nawzajem. Nie ma ich w tych plikach, bo mogą w nich być inne osoby. Proszę o nie zapytać inspektora ochrony danych w centrum.
}
ownpage-nothing = Nic.
ownpage-you = Osoba
ownpage-visits = Wizyty
ownpage-events = Warsztaty i spotkania
ownpage-conversations = Rozmowy z ludźmi
ownpage-messages = Wiadomości asystenta
ownpage-news = Ogłoszenia
ownpage-codes = Kody i pliki
ownpage-yes = tak
ownpage-no = nie
ownpage-all = wszystkie
ownpage-created = Od kiedy
ownpage-state = Stan
ownpage-language = Język
ownpage-office = Biuro
ownpage-until = Do
ownpage-when = Kiedy
ownpage-consultant = Z kim
ownpage-kind = Rodzaj
ownpage-rating = Ocena
ownpage-channel = Komunikator
ownpage-address = Numer w komunikatorze
ownpage-device-language = Język telefonu
ownpage-discreet = Przypomnienia bez szczegółów
ownpage-silent = Przerwa
ownpage-young = Wiek
# $under (Number) - 16 or 18
ownpage-under = mniej niż { $under } lat
ownpage-seen = Ostatnio tutaj
ownpage-service = Usługa
ownpage-attendance = W dniu wizyty
ownpage-name = Imię i nazwisko
ownpage-phone = Telefon
ownpage-company = Firma
ownpage-way = Forma
ownpage-care = Opieka
ownpage-access = Ułatwienia
ownpage-ref = Numer wizyty
ownpage-reminder = Przypomnienie
ownpage-watch = Szukanie wcześniejszego terminu od
ownpage-offered = Proponowany wcześniejszy termin
ownpage-proposal = Zaproponowano inny termin
ownpage-event = Wydarzenie
ownpage-seats = Miejsca
ownpage-ticket = Bilet
ownpage-came = Obecność
ownpage-case = Rozmowa
ownpage-subject = Temat
ownpage-closed = Koniec
ownpage-author = Kto
ownpage-words = Słowa
ownpage-example = Pierwsze słowa, zachowane po to, aby asystent lepiej rozumiał
ownpage-place = Lokalizacja
ownpage-file = Plik
ownpage-bytes = Bajty
ownpage-agreed = Zgoda
ownpage-withdrawn = Wycofanie zgody
ownpage-audience = Jako kto
ownpage-topics = Tematy
ownpage-towns = Miasta
ownpage-often = Jak często
ownpage-announcement = Ogłoszenie wysłane
ownpage-code = Kod dostępu utworzony
ownpage-export = Zamówienie plików
ownpage-booked = umówiona
ownpage-coming = umówiona i potwierdzona
ownpage-cancelled = odwołana
ownpage-open = trwa
ownpage-over = zakończona
ownpage-arrived = wizyta się odbyła
ownpage-missed = wizyta się nie odbyła
ownpage-by-you = ja
ownpage-by-consultant = konsultant
ownpage-by-assistant = asystent
ownpage-consent = Zgoda
ownpage-given = udzielona
ownpage-taken-back = wycofana
