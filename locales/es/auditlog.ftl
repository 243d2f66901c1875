### The audit log.

auditlog-none = No hay más registros.
auditlog-older = Anteriores
auditlog-command = (línea de comandos)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = caso { $number }
# $ref (String) - the visit's reference
auditlog-visit = cita { $ref }
# $number (String)
auditlog-absence = tiempo bloqueado { $number }
# $number (String)
auditlog-staff = persona { $number }
# $number (String)
auditlog-canned = respuesta { $number }
auditlog-take = tomó
auditlog-release = liberó
auditlog-hand = pasó a otra persona
auditlog-snooze = pospuso
auditlog-example = guardó un ejemplo
auditlog-close = cerró
auditlog-reopen = reabrió
auditlog-show = mostró de nuevo
auditlog-begin = escribió primero
auditlog-write = escribió
auditlog-note = escribió una nota
auditlog-correct = corrigió
auditlog-arrived = anotó: llegó
auditlog-missed = anotó: no vino
auditlog-unmark = deshizo lo anotado
auditlog-walk-in = anotó una visita sin cita
auditlog-book = agendó
auditlog-move = cambió la fecha
auditlog-cancel = canceló
auditlog-block = bloqueó tiempo
auditlog-unblock = desbloqueó tiempo
auditlog-propose = propuso un cambio
auditlog-hours = cambió el horario
auditlog-closure = agregó un cierre
auditlog-no-closure = quitó un cierre
auditlog-consultant = cambió la agenda
auditlog-roster = cambió el equipo
auditlog-let-go = quitó el acceso
auditlog-invite = invitó
auditlog-join = aceptó la invitación
auditlog-link = creó un enlace al panel
auditlog-enter = entró al panel
auditlog-code = creó un código
auditlog-reply = escribió una respuesta rápida
auditlog-no-reply = borró una respuesta rápida
auditlog-event-new = creó un evento
auditlog-event-words = escribió el texto de un evento
auditlog-event-change = cambió un evento
auditlog-event-move = cambió la fecha de un evento
auditlog-event-publish = publicó
auditlog-event-cancel = canceló un evento
auditlog-event-copy = copió un evento
auditlog-event-drop = borró el borrador de un evento
# $number (String)
auditlog-event = evento { $number }
# $ticket (String) - a code
auditlog-ticket = boleto { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = persona { $mark }
auditlog-export = preparó una lista o un informe
auditlog-changed = corrigió sus datos
auditlog-erase = borró los datos de una persona
auditlog-themselves = (la misma persona)
