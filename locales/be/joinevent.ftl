### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Хто прыйдзе?
joinevent-alone = Толькі я
    .keywords = я, адзін, адна, не
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Я і яшчэ { $count } чалавек
    [few] Я і яшчэ { $count } чалавекі
    [many] Я і яшчэ { $count } чалавек
   *[other] Я і яшчэ { $count } чалавека
}
joinevent-done = Месца за Вамі.
joinevent-changed = Змена запісана.
joinevent-full = На жаль, столькі вольных месцаў ужо няма.
joinevent-closed = На жаль, гэта ўжо немагчыма.
