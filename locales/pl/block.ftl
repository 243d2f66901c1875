### Blocking time.

block-whose = Czyj czas zablokować?
block-day = W którym dniu?
# $day (String) - a date in words
block-start = { $day }: od której godziny?
block-all-day = Cały dzień
block-last = Do którego dnia? Ten dzień też będzie zablokowany.
block-end = Do której godziny?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Czy zablokować ten czas?

    Od: { $start }
    Do: { $end }
    Wizyty w tym czasie: { $count }

    Wizyty pozostają bez zmian, dopóki umówione osoby nie zdecydują.
block-yes = Tak, zablokuj
    .keywords = tak, ok, zablokuj
block-done = Czas jest zablokowany.
