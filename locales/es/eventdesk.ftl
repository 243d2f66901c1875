### The list of events, for staff.

eventdesk-title = Eventos
# $place (String) - a town, or "Online"
eventdesk-of = Eventos: { $place }
# $count (Number) - how many events
eventdesk-coming = Próximos: { $count }
# $count (Number) - how many events
eventdesk-drafts = Borradores, que nadie más ve todavía: { $count }
# $count (Number) - how many events
eventdesk-past = Terminados o cancelados: { $count }
eventdesk-none = Aquí no hay nada planeado.
eventdesk-no-drafts = Aquí no hay borradores.
eventdesk-no-past = Aquí todavía no ha terminado nada.
# $count (Number) - how many sessions
eventdesk-sessions = Sesiones: { $count }
eventdesk-cancelled = Cancelado
# $taken (Number) - places that somebody has
eventdesk-taken = Cupos ocupados: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Cupos ocupados: { $taken } de { $places }. En lista de espera: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Nuevo evento
eventdesk-check-in = Revisar un boleto
eventdesk-to-coming = Próximos
eventdesk-to-drafts = Borradores
eventdesk-to-past = Terminados o cancelados
eventdesk-everywhere = En todas partes
