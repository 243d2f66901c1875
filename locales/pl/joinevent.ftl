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
joinevent-done = Miejsce jest zarezerwowane.
joinevent-changed = Zapisano zmianę.
joinevent-full = Niestety nie ma już tylu wolnych miejsc.
joinevent-closed = Niestety to już nie jest możliwe.
