### Writing first to the person of a visit.

# $ref (String) - the visit's number
writeto-words = Cita { $ref }: escriba su mensaje. La persona puede responder aquí y no verá quién lo escribió.
writeto-note = Lo que empieza con // es una nota para el equipo, y todavía no hay un caso para ella. Escriba a la persona, por favor.
writeto-unheard = No se envió: esta persona ya no recibe mensajes de nosotros.
