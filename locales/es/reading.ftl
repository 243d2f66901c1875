### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Se entendió como: { $what }
# $what (String) - the name of a service
reading-kept = Guardado como ejemplo: { $what }
reading-right = Se entendió bien
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = No: { $what }
reading-else = Se trata de otra cosa…
# A button that shows the others.
reading-key = Qué significan las primeras palabras…
reading-which = ¿Qué significan las primeras palabras? La respuesta se guarda como ejemplo, sin nombres ni números.
reading-done = Gracias, se guardó como ejemplo para revisar.
reading-nothing = No se guardó nada. O no es posible ahora, o estas palabras no se pueden guardar.
# One of the answers, after the services.
reading-none = Nada de lo que ofrecemos
