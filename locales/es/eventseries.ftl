### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Se repite cada semana: { $when }. ¿Hasta qué día? Por ejemplo: 24.12. Se saltan los días festivos y los cierres de la oficina.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Se salta, día festivo: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Se salta, oficina cerrada: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Borradores nuevos: { $count }. Días: { $days }
eventseries-yes = Sí, crear
    .keywords = sí, si, ok, dale
# $count (Number) - how many drafts
eventseries-done = Borradores creados: { $count }. Nadie los ve hasta que usted los publique, uno por uno o todos juntos.
eventseries-none = Hasta esa fecha no hay ningún día así. Escriba un día posterior.
# $count (Number) - how many weeks
eventseries-too-long = Es demasiado largo. Máximo de semanas en una serie: { $count }
