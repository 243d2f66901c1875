### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Ile osób przyjdzie?
joinevent-alone = Tylko ja
    .keywords = ja, nikt więcej, nie
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Ja i jeszcze { $count } osoba
    [few] Ja i jeszcze { $count } osoby
    [many] Ja i jeszcze { $count } osób
   *[other] Ja i jeszcze { $count } osoby
}
joinevent-done = Miejsce czeka na Państwa.
joinevent-changed = Zapisano zmianę.
joinevent-full = Niestety, nie ma już tylu wolnych miejsc.
# $count (Number) - free places
joinevent-fewer = { $count ->
    [one] Niestety, zostało już tylko { $count } miejsce.
    [few] Niestety, zostały już tylko { $count } miejsca.
    [many] Niestety, zostało już tylko { $count } miejsc.
   *[other] Niestety, zostało już tylko { $count } miejsca.
}
joinevent-closed = Niestety, to już nie jest możliwe.
