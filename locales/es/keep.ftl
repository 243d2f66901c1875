### Keeping the time of a visit.

# $when (String) - date and time
keep-done = Gracias. Su cita sigue igual: { $when }.
keep-gone = Lo siento, eso ya no es posible. Por favor, elija otra fecha o cancele la cita.
