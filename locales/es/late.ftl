### On the day of a visit: late, or lost on the way.

late-noted = Gracias, la oficina sabe que usted llega tarde. ¿Cuánto, más o menos? Toque un botón o escríbalo aquí.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
late-more = Más de media hora
# $by (String) - how long, as on the button
late-told = Gracias, avisamos a la oficina: { $by }.
late-lost = La oficina ya lo sabe. Escriba aquí dónde está y qué ve, o envíe su ubicación.
late-not-today = Esto funciona el día de la cita, hasta que termine.
