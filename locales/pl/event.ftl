### One event: a workshop, a meeting, a webinar or a course.

event-not-found = Nie ma takiego wydarzenia. Oto, co jest zaplanowane.
event-cancelled = To wydarzenie się nie odbędzie.
event-over = To wydarzenie już się skończyło.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Temat: { $topic }
# $level (String) - such as "A2"
event-level = Poziom: { $level }
# $level (String) - "A0"
event-level-beginners = Poziom: { $level }, dla początkujących
# $when (String) - date and time, from and to
event-when = Kiedy: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } spotkanie:
    [few] { $count } spotkania, zapis obejmuje wszystkie:
    [many] { $count } spotkań, zapis obejmuje wszystkie:
   *[other] { $count } spotkania, zapis obejmuje wszystkie:
}
# $where (String) - a town and an address, or "Online"
event-where = Gdzie: { $where }
# $languages (String) - names of languages, with commas
event-languages = Języki: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] Zostało { $count } wolne miejsce
    [few] Zostały { $count } wolne miejsca
    [many] Zostało { $count } wolnych miejsc
   *[other] Zostało { $count } wolnego miejsca
}
event-full = Wszystkie miejsca są zajęte. Można zapisać się do kolejki: gdy zwolni się miejsce, zapytamy, czy jest potrzebne.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osoba. Gdy zwolni się miejsce, pytamy po kolei.
    [few] Wszystkie miejsca są zajęte, w kolejce czekają { $count } osoby. Gdy zwolni się miejsce, pytamy po kolei.
    [many] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osób. Gdy zwolni się miejsce, pytamy po kolei.
   *[other] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osoby. Gdy zwolni się miejsce, pytamy po kolei.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] Można przyjść z { $count } osobą, na przykład z dzieckiem.
    [few] Można przyjść z innymi osobami, także z dziećmi. Najwięcej: { $count }
    [many] Można przyjść z innymi osobami, także z dziećmi. Najwięcej: { $count }
   *[other] Można przyjść z innymi osobami, także z dziećmi. Najwięcej: { $count }
}
# $when (String) - date and time
event-closes = Zapisy trwają do: { $when }.
event-closed = Zapisy są już zamknięte.
# $ticket (String) - a short code
event-joined = Zapis jest przyjęty. Bilet: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] Razem z Państwem przyjdzie { $count } osoba.
    [few] Razem z Państwem przyjdą { $count } osoby.
    [many] Razem z Państwem przyjdzie { $count } osób.
   *[other] Razem z Państwem przyjdzie { $count } osoby.
}
event-link-here = Przycisk poniżej prowadzi na spotkanie. Prosimy nie przekazywać linku innym.
event-no-reminders = Ten czat może nie przypomnieć o wydarzeniu. Proszę dodać je do kalendarza: on o nim przypomni.
event-come-back = Zamknięta strona niczego nie pamięta i nie może przypomnieć. Proszę dodać wydarzenie do kalendarza i wziąć kod dostępu: dzięki niemu można wrócić do swojego zapisu.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Zapis do kolejki jest przyjęty, nikt nie czeka wcześniej. Gdy coś się zwolni, zatrzymamy miejsce na pewien czas i zapytamy, czy jest potrzebne.
    [one] Zapis do kolejki jest przyjęty. Wcześniej: { $ahead } osoba. Gdy przyjdzie kolej, zatrzymamy miejsce na pewien czas i zapytamy, czy jest potrzebne.
    [few] Zapis do kolejki jest przyjęty. Wcześniej: { $ahead } osoby. Gdy przyjdzie kolej, zatrzymamy miejsce na pewien czas i zapytamy, czy jest potrzebne.
    [many] Zapis do kolejki jest przyjęty. Wcześniej: { $ahead } osób. Gdy przyjdzie kolej, zatrzymamy miejsce na pewien czas i zapytamy, czy jest potrzebne.
   *[other] Zapis do kolejki jest przyjęty. Wcześniej: { $ahead } osoby. Gdy przyjdzie kolej, zatrzymamy miejsce na pewien czas i zapytamy, czy jest potrzebne.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Potrzebne jest { $count } miejsce.
    [few] Potrzebne są { $count } miejsca naraz. Jeśli zwolni się mniej, wcześniej mogą wejść osoby z dalszej części kolejki, którym tyle wystarczy; miejsce w kolejce zostaje. Można też przyjść w mniejszym gronie.
    [many] Potrzebnych jest { $count } miejsc naraz. Jeśli zwolni się mniej, wcześniej mogą wejść osoby z dalszej części kolejki, którym tyle wystarczy; miejsce w kolejce zostaje. Można też przyjść w mniejszym gronie.
   *[other] Potrzeba { $count } miejsca naraz. Jeśli zwolni się mniej, wcześniej mogą wejść osoby z dalszej części kolejki, którym tyle wystarczy; miejsce w kolejce zostaje. Można też przyjść w mniejszym gronie.
}
event-line-here = Ta strona nie może dać znać, gdy zwolni się miejsce. Proszę wziąć kod dostępu i zajrzeć tu ponownie.
# $until (String) - date and time
event-offered = Jest wolne miejsce. Czeka na decyzję do: { $until }.
event-missed = Miejsce czekało, ale nie było odpowiedzi na czas. Można ponownie zapisać się na koniec kolejki.
event-join = Zapisz mnie
event-line-up = Zapisz mnie do kolejki
event-leave-line = Wypisz mnie z kolejki
event-take = Biorę to miejsce
event-decline = Nie potrzebuję
event-leave = Nie wezmę udziału
event-bring-others = Zmień liczbę osób
event-ticket = Mój bilet
event-open-link = Otwórz spotkanie
event-map = Mapa biura
event-others = Co jeszcze jest zaplanowane
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Spotkanie
# $ticket (String) - a short code
event-calendar-notes = Bilet: { $ticket }
