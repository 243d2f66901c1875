### The visits of a day, for staff.

# $office (String) - a town, $day (String) - a date in words
day-title = { $office }, { $day }
# $count (Number) - how many visits
day-count = Citas: { $count }
day-empty = No hay citas agendadas.
# $count (Number) - how many people
day-walk-ins = Sin cita: { $count }
# $time (String), $service (String), $language (String), $way (String) - "At the office" and the like,
# $state (String) - "confirmed" and the like, $ref (String) - the visit's number
day-visit = { $time } · { $service } · { $language } · { $way } · { $state } · n.º { $ref }
# $need (String) - "Care for a child" and the like
day-need = — { $need }
day-confirmed = confirmada
day-unconfirmed = sin confirmar
day-arrived = llegó
day-missed = no vino
day-cancelled = cancelada
# $time (String), $state (String) - "confirmed" and the like
day-open = { $time } · { $state }
# $day (String) - a short date
day-go = → { $day }
# In a group, in the place of what a delicate visit is for.
day-delicate = especialista
