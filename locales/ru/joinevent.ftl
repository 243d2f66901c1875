### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    Кто придёт?
joinevent-alone = Только я
    .keywords = я, лишь я, нет
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Я и ещё { $count } человек
    [few] Я и ещё { $count } человека
    [many] Я и ещё { $count } человек
   *[other] Я и ещё { $count } человека
}
joinevent-done = Место за вами.
joinevent-changed = Изменение записано.
joinevent-full = К сожалению, столько свободных мест уже нет.
# $count (Number) - free places
joinevent-fewer = { $count ->
    [one] К сожалению, осталось только { $count } место.
    [few] К сожалению, осталось только { $count } места.
    [many] К сожалению, осталось только { $count } мест.
   *[other] К сожалению, осталось только { $count } места.
}
joinevent-closed = К сожалению, это уже невозможно.
