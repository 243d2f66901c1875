### One event: a workshop, a meeting, a webinar or a course.

event-not-found = No encuentro ese evento. Esto es lo que hay.
event-cancelled = Este evento está cancelado.
event-over = Este evento ya terminó.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Tema: { $topic }
# $level (String) - such as "A2"
event-level = Nivel: { $level }
# $level (String) - "A0"
event-level-beginners = Nivel: { $level }, para principiantes
# $when (String) - date and time, from and to
event-when = Cuándo: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } sesión:
   *[other] { $count } sesiones, la inscripción vale para todas:
}
# $where (String) - a town and an address, or "Online"
event-where = Dónde: { $where }
# $languages (String) - names of languages, with commas
event-languages = Idiomas: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] Queda { $count } cupo libre
   *[other] Quedan { $count } cupos libres
}
event-full = No quedan cupos. Puede entrar en la lista de espera: cuando se libere un cupo, le escribimos.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] No quedan cupos y hay { $count } persona en lista de espera. Cuando se libera un cupo, preguntamos en orden.
   *[other] No quedan cupos y hay { $count } personas en lista de espera. Cuando se libera un cupo, preguntamos en orden.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] Puede traer { $count } acompañante, por ejemplo, un niño o una niña.
   *[other] Puede traer hasta { $count } acompañantes, también niños.
}
# $when (String) - date and time
event-closes = Inscripciones hasta: { $when }.
event-closed = Las inscripciones ya cerraron.
# $ticket (String) - a short code
event-joined = Su inscripción está hecha. Su boleto: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] Viene { $count } persona con usted.
   *[other] Vienen { $count } personas con usted.
}
event-link-here = El botón de abajo lleva a la reunión. Por favor, no comparta el enlace.
event-no-reminders = Es posible que este chat no pueda recordarle el evento. Guárdelo en su calendario, que sí se lo recordará.
event-come-back = Cuando se cierra, esta página no recuerda nada y no puede avisarle. Guarde el evento en su calendario y pida un código de acceso: con él vuelve a su inscripción.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Está en la lista de espera y nadie va antes. Cuando se libere un cupo, se lo guardamos por un tiempo y le preguntamos.
    [one] Está en la lista de espera. Antes va { $ahead } persona. Cuando sea su turno, le guardamos un cupo por un tiempo y le preguntamos.
   *[other] Está en la lista de espera. Antes van { $ahead } personas. Cuando sea su turno, le guardamos un cupo por un tiempo y le preguntamos.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Usted necesita { $count } cupo.
   *[other] Usted necesita { $count } cupos a la vez. Si se liberan menos, pueden recibirlos personas que van después y necesitan solo esos. Usted conserva su lugar en la lista. También puede venir con menos personas.
}
event-line-here = Esta página no puede avisarle cuando se libere un cupo. Pida un código de acceso y vuelva a mirar aquí más tarde.
# $until (String) - date and time
event-offered = Hay un cupo libre. Se lo guardamos hasta: { $until }.
event-missed = Le guardamos un cupo, pero no respondió a tiempo. Puede entrar otra vez al final de la lista.
event-join = Inscribirme
event-line-up = Entrar en lista de espera
event-leave-line = Salir de la lista
event-take = Tomar el cupo
event-decline = No lo necesito
event-leave = No voy a participar
event-bring-others = Cambiar número de personas
event-ticket = Mi boleto
event-open-link = Abrir la reunión
event-map = Ver en el mapa
event-others = Qué más hay
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Reunión
# $ticket (String) - a short code
event-calendar-notes = Boleto: { $ticket }
