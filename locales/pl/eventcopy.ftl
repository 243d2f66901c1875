### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Było zaplanowane na: { $when }. Kiedy ma być nowe? Proszę napisać dzień, a jeśli godziny są inne, także godziny, na przykład: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Utworzyć kopię na termin: { $when }? To szkic z tym samym tekstem. Przed publikacją nikt go nie zobaczy.
eventcopy-yes = Tak, kopiuj
    .keywords = tak, ok
eventcopy-done = Kopia jest gotowa. To nowy szkic.
