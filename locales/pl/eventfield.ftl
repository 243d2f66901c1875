### Changing one thing of an event.

eventfield-which = Co zmienić?
eventfield-places = Miejsca
eventfield-place = Sala lub adres
eventfield-link = Link
eventfield-office = Biuro lub online
eventfield-languages = Języki
eventfield-level = Poziom
eventfield-audiences = Kto może przyjść
eventfield-companions = Osoby towarzyszące
eventfield-closes = Koniec zapisów
eventfield-topic = Temat
eventfield-kind = Rodzaj
eventfield-back = Wróć do wydarzenia
# $value (String) - what it is now
eventfield-now = Teraz: { $value }
eventfield-who = Kto może przyjść? Jeśli nic nie wybrano, mogą wszyscy.
eventfield-how-many = Ile osób, także dzieci, można przyprowadzić? 0 to nikogo.
eventfield-where = Która sala? Albo jaki adres, jeśli to nie w biurze?
eventfield-no-place = Po prostu biuro
eventfield-which-link = Proszę podać nowy link. Widzą go tylko osoby zapisane.
eventfield-until = Do kiedy można się zapisać? Proszę napisać dzień albo dzień i godzinę, na przykład: 24.12 lub 24.12 12:00
eventfield-until-start = Do rozpoczęcia
eventfield-until-unclear = Nie rozumiem. Proszę napisać tak: 24.12 lub 24.12 12:00
# $start (String) - date and time
eventfield-until-not = To musi być w przyszłości i nie po rozpoczęciu: { $start }
# $count (Number) - how many people
eventfield-check = Zmienić? Osoby, które od razu dostaną wiadomość: { $count }
eventfield-saved = Zapisano.
# $taken (Number) - how many places somebody has
eventfield-too-few = Zajęte już miejsca: { $taken }. Mniej być nie może.
