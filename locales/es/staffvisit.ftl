### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Atiende: { $name }
# $name (String)
staffvisit-name = Nombre: { $name }
# $phone (String)
staffvisit-phone = Teléfono: { $phone }
# $company (String)
staffvisit-company = Empresa: { $company }
staffvisit-unreachable = Esta persona no recibe mensajes aquí: por favor, llame.
staffvisit-silent = Esta persona pidió no recibir mensajes. Si hay un teléfono, por favor llame.
staffvisit-elsewhere = Esta persona está hablando ahora con otra oficina.
staffvisit-proposed = Se le preguntó qué hacer con la cita.
staffvisit-arrived = ✓ Llegó
staffvisit-missed = ✗ No vino
staffvisit-undo = Deshacer
staffvisit-write = Escribir a la persona
staffvisit-case = Su caso abierto
staffvisit-another = Agendar otra cita
staffvisit-day = El día
staffvisit-erase = Borrar a esta persona
