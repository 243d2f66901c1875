### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Calendario: { $first } – { $last }
calendar-empty = No hay nada agendado ni bloqueado.
calendar-not-linked = Usted no tiene lugar en la agenda, por eso no recibe citas. La coordinación puede cambiarlo.
# $start (String), $end (String) - dates and times
calendar-away = Bloqueado: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · en tiempo bloqueado
# $when (String) - a short date and time
calendar-blocked = Bloqueado: { $when }
# $when (String) - a short date and time
calendar-open = Cita: { $when }
# $day (String) - a short date
calendar-week = Semana desde: { $day }
