### The yes of a second person.

# $count (Number)
newsapprove-check = Alguien del equipo ya lo confirmó. Número de personas: { $count }. ¿Se envía?
newsapprove-yes = Sí, enviar
newsapprove-another = Lo debe aprobar otra persona, no la que lo confirmó.
