### One visit.

visit-booked = Su cita
visit-coming = Su cita está confirmada
visit-cancelled = Esta cita está cancelada
visit-not-found = No encuentro esa cita entre las suyas.
visit-started = Esta cita ya empezó o ya pasó, así que no se puede cambiar.
# $when (String) - date and time
visit-when = Cuándo: { $when }
# $service (String), $language (String)
visit-service = { $service }. Idioma: { $language }
# $office (String) - a town, $address (String)
visit-where = Dónde: { $office }, { $address }
# $phone (String)
visit-call = Le llamaremos al { $phone }.
# $phone (String)
visit-online = La cita es en línea. Antes de empezar enviaremos el enlace al { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = Durante la cita: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Traiga, por favor: { $what }
# $phone (String)
visit-office-phone = Teléfono de la oficina: { $phone }
# $ref (String) - the visit's number
visit-ref = Número de cita: { $ref }
visit-no-reminders = Cuando se cierra, esta página no puede recordarle nada. Guarde la cita en su calendario, que sí se la recordará.
visit-reminders-uncertain = Es posible que este chat no pueda recordarle la cita. Guárdela en su calendario, que sí se la recordará.
visit-i-come = Sí voy
visit-move = Cambiar fecha
visit-cancel = Cancelar la cita
visit-calendar = A mi calendario
visit-desk = Mostrar en oficina
visit-remind-me = Recordar por Telegram
visit-all = Mis citas
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Cita
# $service (String)
visit-calendar-title-service = Cita: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Número de cita: { $ref }
visit-late = Llego tarde
visit-lost = No encuentro la oficina
visit-sooner = Buscar fecha más cercana
visit-in-line = Está en la lista de espera para una fecha más cercana.
