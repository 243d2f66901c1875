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
event-full = Wszystkie miejsca są zajęte. Można zapisać się do kolejki: gdy zwolni się miejsce, napiszemy.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osoba. Gdy zwolni się miejsce, pytamy po kolei.
    [few] Wszystkie miejsca są zajęte, w kolejce czekają { $count } osoby. Gdy zwolni się miejsce, pytamy po kolei.
    [many] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osób. Gdy zwolni się miejsce, pytamy po kolei.
   *[other] Wszystkie miejsca są zajęte, w kolejce czeka { $count } osoby. Gdy zwolni się miejsce, pytamy po kolei.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] Można przyprowadzić { $count } osobę, na przykład dziecko.
    [few] Można przyprowadzić najwyżej { $count } osoby, także dzieci.
    [many] Można przyprowadzić najwyżej { $count } osób, także dzieci.
   *[other] Można przyprowadzić najwyżej { $count } osoby, także dzieci.
}
# $when (String) - date and time
event-closes = Zapisy trwają do: { $when }.
event-closed = Zapisy są już zamknięte.
# $ticket (String) - a short code
event-joined = Zapis jest przyjęty. Bilet: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] Przyjdzie jeszcze { $count } osoba.
    [few] Przyjdą jeszcze { $count } osoby.
    [many] Przyjdzie jeszcze { $count } osób.
   *[other] Przyjdzie jeszcze { $count } osoby.
}
event-link-here = Przycisk poniżej prowadzi na spotkanie. Prosimy nie przekazywać linku innym.
event-no-reminders = Ten czat może nie przypomnieć o wydarzeniu. Proszę dodać je do kalendarza: on o nim przypomni.
event-come-back = Zamknięta strona niczego nie pamięta i nie może przypomnieć. Proszę dodać wydarzenie do kalendarza i pobrać kod dostępu: dzięki niemu można wrócić do swojego zapisu.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Zapis do kolejki jest przyjęty, nikt nie czeka wcześniej. Gdy zwolni się miejsce, zarezerwujemy je na pewien czas i zapytamy, czy jest potrzebne.
    [one] Zapis do kolejki jest przyjęty. Wcześniej czeka: { $ahead } osoba. Gdy przyjdzie kolej na ten zapis, zarezerwujemy miejsce na pewien czas i zapytamy, czy jest potrzebne.
    [few] Zapis do kolejki jest przyjęty. Wcześniej czeka: { $ahead } osoby. Gdy przyjdzie kolej na ten zapis, zarezerwujemy miejsce na pewien czas i zapytamy, czy jest potrzebne.
    [many] Zapis do kolejki jest przyjęty. Wcześniej czeka: { $ahead } osób. Gdy przyjdzie kolej na ten zapis, zarezerwujemy miejsce na pewien czas i zapytamy, czy jest potrzebne.
   *[other] Zapis do kolejki jest przyjęty. Wcześniej czeka: { $ahead } osoby. Gdy przyjdzie kolej na ten zapis, zarezerwujemy miejsce na pewien czas i zapytamy, czy jest potrzebne.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Potrzebne jest { $count } miejsce.
    [few] Potrzebne są { $count } miejsca naraz. Jeśli zwolni się mniej, mogą je dostać osoby z dalszych miejsc w kolejce, którym tyle wystarczy. Miejsce w kolejce nie przepada. Można też przyjść w mniejszej grupie.
    [many] Potrzebnych jest { $count } miejsc naraz. Jeśli zwolni się mniej, mogą je dostać osoby z dalszych miejsc w kolejce, którym tyle wystarczy. Miejsce w kolejce nie przepada. Można też przyjść w mniejszej grupie.
   *[other] Potrzeba { $count } miejsca naraz. Jeśli zwolni się mniej, mogą je dostać osoby z dalszych miejsc w kolejce, którym tyle wystarczy. Miejsce w kolejce nie przepada. Można też przyjść w mniejszej grupie.
}
event-line-here = Ta strona nie może dać znać, gdy zwolni się miejsce. Proszę pobrać kod dostępu i zajrzeć tu później.
# $until (String) - date and time
event-offered = Jest wolne miejsce. Jest zarezerwowane i czeka na decyzję do: { $until }.
event-missed = Miejsce było zarezerwowane, ale odpowiedź nie przyszła na czas. Można ponownie zapisać się na koniec kolejki.
event-join = Zapisz mnie
event-line-up = Zapisz mnie do kolejki
event-leave-line = Wypisz mnie z kolejki
event-take = Biorę to miejsce
event-decline = Nie potrzebuję
event-leave = Rezygnuję z udziału
event-bring-others = Zmień liczbę osób
event-ticket = Mój bilet
event-open-link = Otwórz spotkanie
event-map = Mapa biura
event-others = Co jeszcze w planie
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Spotkanie
# $ticket (String) - a short code
event-calendar-notes = Bilet: { $ticket }
