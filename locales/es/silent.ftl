### No messages by themselves.

silent-on = Desde ahora no le escribimos primero, ni siquiera para recordatorios. Sí recibe respuestas a lo que escribe.
silent-off = Desde ahora le recordamos otra vez sus citas.
