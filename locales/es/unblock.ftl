### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = ¿Desbloquear este tiempo? { $start } – { $end }. A quienes se preguntó y no han decidido se les dice que su cita sí se hace.
unblock-yes = Sí, desbloquear
    .keywords = sí, si, ok, dale, desbloquear
unblock-done = En este tiempo se pueden agendar citas otra vez.
