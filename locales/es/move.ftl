### Moving a visit.

# $when (String) - date and time
move-from = Su cita es el { $when }. Conserva esa hora hasta que tenga una nueva.
# $old (String), $new (String) - dates and times
move-check =
    ¿Cambiar la fecha de su cita?

    Ahora: { $old }
    Nueva: { $new }
move-yes = Sí, cambiar
    .keywords = sí, si, ok, dale, cambiar, cámbiela, mover, reprogramar
move-done = La fecha de su cita cambió. La anterior queda libre.
