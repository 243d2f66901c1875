### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Who comes?
joinevent-alone = I come alone
    .keywords = alone, only me, no
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] I and { $count } more person
   *[other] I and { $count } more people
}
joinevent-done = You have a place.
joinevent-changed = Noted.
joinevent-full = I am sorry, there are not enough free places any more.
# $count (Number) - free places
joinevent-fewer = { $count ->
    [one] I am sorry, only { $count } place is free now.
   *[other] I am sorry, only { $count } places are free now.
}
joinevent-closed = I am sorry, that is not possible any more.
