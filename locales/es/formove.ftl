### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Fecha de la cita: { $when }. Cámbiela solo si la persona lo pidió.
formove-done = La fecha de la cita cambió. Si se le puede escribir aquí, la persona recibe un mensaje.
