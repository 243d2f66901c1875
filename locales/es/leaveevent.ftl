### Leaving an event, or its line.

leaveevent-course = Es un curso: dejaría todas las sesiones. Si solo no puede ir a una, no tiene que dejarlo.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    ¿Dejar su cupo? Lo recibirá otra persona.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    ¿Salir de la lista de espera?
leaveevent-yes = Sí
    .keywords = sí, si, ok, dale
leaveevent-done = Gracias por avisar. Quedó anotado.
leaveevent-started = Ya empezó, así que no se puede dejar.
