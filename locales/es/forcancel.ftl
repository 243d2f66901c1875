### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = ¿La persona pidió cancelar esta cita? { $when }, { $office }
forcancel-done = La cita está cancelada. Si se le puede escribir aquí, la persona recibe un mensaje.
