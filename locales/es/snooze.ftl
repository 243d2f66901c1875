### Putting a case off.

snooze-when = ¿Hasta cuándo se pospone el caso?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] Por { $count } hora
   *[other] Por { $count } horas
}
# $when (String) - date and time
snooze-until = Hasta el { $when }
