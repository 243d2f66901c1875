### Who an announcement is for.

newsaim-languages = Idiomas
newsaim-towns = Ciudades
newsaim-topics = Temas
newsaim-audiences = Público
newsaim-channels = Apps de mensajes
newsaim-which = Toque lo que corresponda. Si no elige nada, vale todo.
newsaim-event = Participantes de un evento
newsaim-which-event = ¿Para las personas inscritas en qué evento? De ellas, solo lo reciben las que aceptaron los avisos.
newsaim-no-event = Ninguno en especial
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Personas que lo recibirían ahora: { $count }
newsaim-only-those = Los avisos solo llegan a quienes los aceptaron.
newsaim-back = El aviso
