### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Powtarza się co tydzień: { $when }. Do którego dnia? Na przykład: 24.12. Święta i dni, gdy biuro jest zamknięte, są pomijane.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Pominięto, święto: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Pominięto, biuro zamknięte: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Nowe szkice: { $count }. Dni: { $days }
eventseries-yes = Tak, utwórz
    .keywords = tak, ok
# $count (Number) - how many drafts
eventseries-done = Utworzone szkice: { $count }. Nikt ich nie widzi, dopóki nie zostaną opublikowane, pojedynczo albo wszystkie razem.
eventseries-none = Do tego dnia nie ma żadnego terminu. Proszę podać późniejszy dzień.
# $count (Number) - how many weeks
eventseries-too-long = To za długo. Największa liczba tygodni w serii: { $count }
