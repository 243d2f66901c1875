### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = ¿Desbloquear este tiempo? { $start } – { $end }. Quienes aún no han decidido sabrán que su cita sigue en pie.
unblock-yes = Sí, desbloquear
    .keywords = sí, si, ok, dale, desbloquear
unblock-done = En este tiempo se pueden agendar citas otra vez.
