### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Su cita: { $when }. Si se libera una fecha más cercana, antes de su cita, le escribo y se la guardo por un tiempo. Su cita sigue igual hasta que usted acepte.
# $when (String) - date and time
sooner-free-already = Ya mismo hay una fecha más cercana: { $when }. Puede cambiar su cita a esa fecha sin esperar.
sooner-where = ¿Dónde busco una fecha más cercana?
# $office (String) - a town
sooner-here = Solo en { $office }
sooner-anywhere = En cualquier oficina
sooner-done = Está en la lista de espera. Le escribo apenas haya una fecha más cercana.
sooner-in-line = Está en la lista de espera para una fecha más cercana. Le escribo apenas haya una.
sooner-stop = No buscar más
sooner-back = Mi cita
sooner-cannot-write = Cuando la página se cierra no puedo escribirle aquí, así que no puedo avisarle de una fecha más cercana. Puede buscarla por su cuenta.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Hay una fecha más cercana: { $when }, { $office }. Se la guardamos.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Responda antes de esta hora, por favor: { $until }. Después la recibe otra persona. Su cita del { $was } sigue igual hasta que usted acepte.
sooner-yes = Sí, la tomo
sooner-no = No, dejo mi fecha
