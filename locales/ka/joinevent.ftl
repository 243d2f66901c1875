### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    რამდენი ადამიანი მოვა?
joinevent-alone = მარტო მოვალ
    .keywords = მარტო, მხოლოდ მე, მარტო მე, არა, marto, marto moval, mxolod me, ara
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] მე და კიდევ { $count } ადამიანი
   *[other] მე და კიდევ { $count } ადამიანი
}
joinevent-done = ადგილი თქვენია.
joinevent-changed = ცვლილება შენახულია.
joinevent-full = სამწუხაროდ, იმდენი თავისუფალი ადგილი აღარ არის.
joinevent-closed = სამწუხაროდ, ეს უკვე აღარ შეიძლება.
