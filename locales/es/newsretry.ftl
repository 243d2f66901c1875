### Trying again with those for whom an announcement has failed.

newsretry-nobody = No hay a quién enviarlo de nuevo.
# $count (Number)
newsretry-check = ¿Enviarlo de nuevo? Personas: { $count }
# $count (Number)
newsretry-check-unknown = No se sabe si estas personas lo tienen: { $count }. Algunas lo recibirían dos veces. ¿Enviarlo de nuevo?
newsretry-yes = Sí, enviar de nuevo
