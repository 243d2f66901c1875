### Blocking time.

block-whose = ¿De quién es el tiempo?
block-day = ¿Qué día?
# $day (String) - a date in words
block-start = { $day }: ¿desde qué hora?
block-all-day = Todo el día
block-last = ¿Hasta qué día? Ese día también se bloquea.
block-end = ¿Hasta qué hora?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    ¿Bloquear este tiempo?

    Desde: { $start }
    Hasta: { $end }
    Citas en este tiempo: { $count }

    Las citas siguen igual hasta que cada persona decida.
block-yes = Sí, bloquear
    .keywords = sí, si, ok, dale, bloquear
block-done = El tiempo está bloqueado.
