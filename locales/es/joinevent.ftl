### Joining an event.

# $event (String) - its title and when it is
joinevent-companions =
    { $event }

    ¿Quién viene?
joinevent-alone = Solo yo
    .keywords = yo, nadie más, solo, sola, no
# $count (Number) - how many people come along
joinevent-with = { $count ->
    [one] Yo y { $count } persona más
   *[other] Yo y { $count } personas más
}
joinevent-done = Listo, tiene su cupo.
joinevent-changed = Anotado.
joinevent-full = Lo siento, ya no quedan suficientes cupos.
joinevent-closed = Lo siento, eso ya no es posible.
