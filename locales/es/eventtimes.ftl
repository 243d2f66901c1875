### Other times for an event.

eventtimes-what = ¿Qué debe cambiar?
eventtimes-add = Agregar sesión
eventtimes-every = Mover todo lo que falta
# $when (String) - date and time, from and to
eventtimes-session = { $when }: ¿qué pasa con esta sesión?
eventtimes-move = Otra fecha
eventtimes-drop = Cancelar sesión
eventtimes-when = ¿Cuándo es? Escriba el día, y la hora si es distinta a la última, por ejemplo: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Hasta ahora: { $when }. ¿Cuál es el nuevo día o la nueva hora? Por ejemplo: 24.12, o 18:00-20:00, o los dos.
# $when (String) - date and time, from and to
eventtimes-new-first = La primera: { $when }. ¿Cuál es su nuevo día o su nueva hora? Las demás se mueven lo mismo.
# $count (Number) - how many people
eventtimes-check = ¿Está bien? Personas que recibirán el mensaje enseguida: { $count }
eventtimes-same = No cambió nada.
eventtimes-cannot = No es posible: las sesiones no se pueden cruzar, y lo que ya empezó queda igual. No se cambió nada.
