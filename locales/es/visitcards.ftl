### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = No se muestran aquí: { $count }. El botón abre el día completo.
# $office (String) - a town
visitcards-booked = Agendada para hoy: { $office }
# $office (String) - a town
visitcards-cancelled = Cancelada hoy: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ llegó
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ no vino
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } deshacer ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } deshacer ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · con { $name }
visitcards-open = Abrir la cita
visitcards-walk-in = Sin cita
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: ya no habrá cita el { $when }. La persona borró sus datos y la hora queda libre.
# $number (String) - the number of a case
visitcards-erased = La conversación #{ $number } ya no existe: la persona borró sus datos.
