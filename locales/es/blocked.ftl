### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Bloqueado: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Citas en este tiempo: { $count }. Ninguna se mueve sin que la persona lo acepte.
blocked-free = No hay citas en este tiempo.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = aún sin preguntar
blocked-asked = se preguntó, en espera
blocked-asked-same = se preguntó; otra persona del equipo tiene reservada esa hora
blocked-kept = misma hora, atiende otra persona
blocked-moved = cambió de fecha
blocked-cancelled = cancelada
# $when (String) - a short date and time
blocked-propose = Preguntar: { $when }
# $when (String) - a short date and time
blocked-open = Abrir: { $when }
blocked-unblock = Desbloquear este tiempo
