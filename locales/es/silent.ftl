### No messages by themselves.

silent-on = Desde ahora no llega nada por nuestra cuenta, tampoco recordatorios. Sí recibe respuestas a lo que escribe.
silent-off = Desde ahora le recordamos otra vez sus citas.
