### Changing one thing of an event.

eventfield-which = ¿Qué quiere cambiar?
eventfield-places = Cupos
eventfield-place = Sala o dirección
eventfield-link = Enlace
eventfield-office = Oficina o en línea
eventfield-languages = Idiomas
eventfield-level = Nivel
eventfield-audiences = Quién puede venir
eventfield-companions = Acompañantes
eventfield-closes = Fin de inscripción
eventfield-topic = Tema
eventfield-kind = Tipo
eventfield-back = Volver al evento
# $value (String) - what it is now
eventfield-now = Ahora: { $value }
eventfield-who = ¿Quién puede venir? Si no elige nada, puede venir cualquiera.
eventfield-how-many = ¿Cuántos acompañantes puede traer cada persona, también niños? 0 es ninguno.
eventfield-where = ¿Qué sala, o qué dirección si no es en la oficina?
eventfield-no-place = Solo la oficina
eventfield-which-link = El nuevo enlace, por favor. Solo lo ven las personas inscritas.
eventfield-until = ¿Hasta cuándo hay inscripciones? Escriba un día, o un día y una hora, por ejemplo: 24.12 o 24.12 12:00
eventfield-until-start = Hasta que empiece
eventfield-until-unclear = No entendí. Escríbalo así: 24.12 o 24.12 12:00
# $start (String) - date and time
eventfield-until-not = Tiene que ser en el futuro y no después del comienzo: { $start }
# $count (Number) - how many people
eventfield-check = ¿Hacer el cambio? Personas que recibirán el mensaje enseguida: { $count }
eventfield-saved = Guardado.
# $taken (Number) - how many places somebody has
eventfield-too-few = Cupos ya ocupados: { $taken }. No puede haber menos.
