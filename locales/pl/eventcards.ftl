### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Przypomnienie:

    { $what }
eventcards-cannot = Nie mogę przyjść
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [one]
        Zwolniło się miejsce i można je teraz zająć:

        { $what }
    [few]
        Zwolniły się { $count } miejsca i można je teraz zająć:

        { $what }
    [many]
        Zwolniło się { $count } miejsc i można je teraz zająć:

        { $what }
   *[other]
        Zwolniło się { $count } miejsca i można je teraz zająć:

        { $what }
}
# $until (String) - date and time
eventcards-until = Czekamy na decyzję do: { $until }. Potem zapytamy następną osobę w kolejce.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Miejsce było zarezerwowane, ale czas minął i dostanie je następna osoba w kolejce. Można ponownie zapisać się na koniec kolejki.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    Niestety to się nie odbędzie:

    { $what }
eventcards-alike = Poszukaj czegoś innego
# $what (String) - a title
eventcards-moved =
    Zmienił się termin:

    { $what }
eventcards-moved-discreet = Zmienił się termin spotkania, na które jest zapis.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Było: { $old }
    Teraz: { $new }
# $when (String) - from when to when
eventcards-new-time = Odbędzie się: { $when }
# $when (String) - from when to when
eventcards-no-time = Nie odbędzie się: { $when }
eventcards-in-calendar = Jeśli jest zapisane w kalendarzu, trzeba je tam usunąć samodzielnie.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] I jeszcze { $count } zmiana: przycisk „Szczegóły”.
    [few] I jeszcze { $count } zmiany: przycisk „Szczegóły”.
    [many] I jeszcze { $count } zmian: przycisk „Szczegóły”.
   *[other] I jeszcze { $count } zmiany: przycisk „Szczegóły”.
}
# $what (String) - a title and when it is
eventcards-changed =
    Coś się zmieniło, proszę sprawdzić:

    { $what }
eventcards-link-on-card = Jest nowy link. Można go znaleźć pod przyciskiem „Szczegóły”.
# $what (String) - a title and when it was
eventcards-how =
    Jak było? Wystarczy jedno naciśnięcie, ocena nie jest konieczna.

    { $what }
