### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Who is coming?
joinevent-alone = I am coming alone
    .keywords = alone, only me, no
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Me and { $count } more person
   *[other] Me and { $count } more people
}
joinevent-done = You have a place.
joinevent-changed = Noted.
joinevent-full = I am sorry, there are not enough free places any more.
joinevent-closed = I am sorry, that is not possible any more.
