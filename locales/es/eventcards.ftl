### What people are told of events without having asked. Of discreet people $what is nothing but the time.

# $what (String) - a title, when and where it is
eventcards-reminder =
    Recordatorio:

    { $what }
eventcards-cannot = No puedo ir
# $what (String) - a title and when it is, $count (Number) - how many places
eventcards-offer = { $count ->
    [one]
        Se liberó un cupo y ahora es su turno:

        { $what }
   *[other]
        Se liberaron { $count } cupos y ahora es su turno:

        { $what }
}
# $until (String) - date and time
eventcards-until = Se lo guardamos hasta: { $until }. Después preguntamos a la siguiente persona de la lista.
# $what (String) - a title and when it is
eventcards-missed =
    { $what }

    Le guardamos un cupo, pero se acabó el tiempo y pasa a la siguiente persona de la lista. Si todavía quiere venir, puede entrar otra vez al final de la lista.
# $what (String) - a title and when it was to be
eventcards-cancelled =
    Lo sentimos, esto se canceló:

    { $what }
eventcards-alike = Buscar otra cosa
# $what (String) - a title
eventcards-moved =
    Cambió la fecha:

    { $what }
eventcards-moved-discreet = Cambió la fecha de una reunión en la que usted participa.
# $old (String) - from when to when, $new (String) - the same
eventcards-instead =
    Antes: { $old }
    Ahora: { $new }
# $when (String) - from when to when
eventcards-new-time = Será: { $when }
# $when (String) - from when to when
eventcards-no-time = Cancelado: { $when }
eventcards-in-calendar = Si está en su calendario, bórrelo allí usted, por favor.
# $count (Number) - how many more times have changed
eventcards-more = { $count ->
    [one] Y { $count } cambio más: toque “Detalles”.
   *[other] Y { $count } cambios más: toque “Detalles”.
}
# $what (String) - a title and when it is
eventcards-changed =
    Algo cambió, por favor revíselo:

    { $what }
eventcards-link-on-card = Hay un enlace nuevo. Está en “Detalles”.
# $what (String) - a title and when it was
eventcards-how =
    ¿Qué tal estuvo? Basta un toque. No tiene que responder.

    { $what }
