### What the conversations of coordinators share.


coordinating-monday = poniedziałek
coordinating-tuesday = wtorek
coordinating-wednesday = środa
coordinating-thursday = czwartek
coordinating-friday = piątek
coordinating-saturday = sobota
coordinating-sunday = niedziela
coordinating-workdays = od poniedziałku do piątku
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = wszystkie biura
coordinating-enough = To wszystko
coordinating-every = Wybierz wszystko
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Który dzień zmienić?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: od której do której? Przerwy proszę pominąć, na przykład: 8:00-12:30, 13:00-16:00
coordinating-closed = W tym dniu zamknięte
coordinating-when-unclear = Nie rozumiem tych godzin. Proszę napisać na przykład: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = Nie rozumiem tej daty. Proszę napisać na przykład: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = Najwcześniejszy możliwy dzień: { $day }.

coordinating-fits = Wszystkie umówione wizyty nadal pasują.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } umówiona wizyta przestanie pasować. Pozostanie bez zmian, dopóki ta osoba nie zdecyduje:
    [few] { $count } umówione wizyty przestaną pasować. Pozostaną bez zmian, dopóki te osoby nie zdecydują:
    [many] { $count } umówionych wizyt przestanie pasować. Pozostaną bez zmian, dopóki te osoby nie zdecydują:
   *[other] { $count } umówionej wizyty przestanie pasować. Pozostaną bez zmian, dopóki te osoby nie zdecydują:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Czy wszystko się zgadza?
coordinating-save = Zapisz
