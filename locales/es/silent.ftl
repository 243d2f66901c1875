### No messages by themselves.

silent-on = Desde ahora no le enviamos nada por nuestra cuenta, tampoco recordatorios. Sí recibe respuestas a lo que escribe.
silent-off = Desde ahora le recordamos otra vez sus citas.
