### An office that closes unexpectedly.

shutoffice-when = ¿Cuándo estará cerrada?
shutoffice-today = Hoy
shutoffice-tomorrow = Mañana
shutoffice-other-days = Otros días
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] En esos días hay { $count } evento planeado allí. Con ✓ se cancela; de un curso, solo esos días. Tóquelo si se queda. Entre paréntesis: cuántas personas participan o esperan.
   *[other] En esos días hay { $count } eventos planeados allí. Los que tienen ✓ se cancelan; de un curso, solo esos días. Toque los que se quedan. Entre paréntesis: cuántas personas participan o esperan.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } evento se cancela. Personas que reciben el mensaje enseguida: { $people }.
   *[other] { $count } eventos se cancelan. Personas que reciben el mensaje enseguida: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } evento queda igual por ahora: después puede cambiarlo de fecha o de lugar.
   *[other] { $count } eventos quedan igual por ahora: después puede cambiarlos de fecha o de lugar.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: cierre ({ $days }). Quienes tienen cita allí reciben un mensaje enseguida y pueden elegir otra fecha. ¿Está bien?
shutoffice-yes = Sí, cerrar y avisar
# $asked (Number), $call (Number) - how many people
shutoffice-done = La oficina está cerrada. Personas consultadas: { $asked }. Personas por llamar, porque no les llega ningún mensaje: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = La oficina está cerrada. Personas consultadas: { $asked }. Personas por llamar, porque no les llega ningún mensaje: { $call }. Eventos que se cancelan: { $events }. Personas que reciben ese mensaje: { $people }.
