### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Próxima cita
casecards-back = ← Atrás
casecards-more = Más…
# $language (String) - a language
casecards-which-reply = ¿Qué respuesta rápida? Se envía enseguida, en este idioma: { $language }. ∅ significa sin traducir.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] Próximo día hábil
    [7] En una semana
    [one] En { $count } día
   *[other] En { $count } días
}
casecards-open = Abrir el hilo
casecards-to-case = El caso
casecards-visitor = La persona escribe:
casecards-visitor-corrected = La persona escribe (corregido):
# $name (String) - a colleague
casecards-staff = Respuesta ({ $name }):
# $name (String) - a colleague
casecards-note = Nota, no enviada ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Llega tarde a la cita { $visit }.
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Llega tarde a la cita { $visit }: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 No encuentra la oficina, cita { $visit }. Por favor, escriba o llame.
casecards-danger = 🆘 La persona pidió auxilio (SOS o 112). Se le dijo que llame al 112. Por favor, escríbale de inmediato.
# $visit (String) - the visit's reference
casecards-begun = Alguien del equipo escribió primero, sobre la cita { $visit }.
casecards-ended = La persona terminó la conversación.
casecards-returned = La persona volvió.
casecards-reopened = El caso se abrió otra vez.
casecards-idle = Se cerró solo: nadie escribió en varios días. La persona puede volver cuando quiera.
casecards-old = Se cerró solo: el último mensaje es demasiado viejo para guardarlo. La conversación se borrará.
casecards-alert-over = Se cerró solo: era sobre una cita de ayer y nadie escribió nada.
casecards-left = ⚠️ La persona salió del chat: los mensajes no le llegan hasta que vuelva.
# $number (String) - the number of the other case
casecards-joined = La persona volvió con su código. Lo que se escribió en el caso #{ $number } ahora está aquí.
# $number (String) - the number of the other case
casecards-joined-to = Esta persona tiene otro caso, abierto antes. La conversación sigue allá, con todo lo que se escribió aquí: caso #{ $number }.
casecards-something = Algo cambió en este caso.
casecards-undelivered-gone = ⚠️ No se entregó: la persona bloqueó el chat o salió de él. Si tiene una cita, su teléfono está en “Próxima cita”. Si vuelve al chat, escríbale esto de nuevo. Si llega a otro canal con su código de acceso, lo recibe allá.
casecards-undelivered-refused = ⚠️ No se entregó: su app de mensajes rechaza este mensaje. Intente con texto simple o con un archivo más pequeño.
casecards-undelivered-expired = ⚠️ No se entregó a tiempo. Escriba de nuevo o llame: el teléfono de la cita está en “Próxima cita”.
casecards-undelivered-unknown = ⚠️ No es seguro que haya llegado. Pregunte si llegó, o llame: el teléfono de la cita está en “Próxima cita”.
casecards-file-elsewhere = Este archivo no se puede mostrar aquí. Está en el panel del navegador.
casecards-words-elsewhere = Este texto no se puede mostrar aquí. Está en el panel del navegador.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Caso #{ $number }: llega tarde a la cita. Fecha: { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Caso #{ $number }: llega tarde a la cita. Fecha: { $when }. Retraso: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
casecards-late-more = más de media hora
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Caso #{ $number }: no encuentra la oficina. Cita: { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 Caso #{ $number }: la persona pidió auxilio. Por favor, escríbale de inmediato.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ El caso #{ $number } espera respuesta desde el { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ Caso #{ $number }: la persona terminó la conversación y sus últimos mensajes no se mostraron en este grupo. El botón “Reabrir” los muestra.
# $number (String) - the case's number
casecards-homeless = El caso #{ $number } no corresponde a ningún grupo. Se puede responder en el panel del navegador.
# $group (String) - a number
casecards-group-trouble = No se pueden mostrar casos en el grupo { $group }: el bot no está en él o le falta un permiso. No se pierde nada: los casos esperan y se pueden responder en el panel del navegador.
# $group (String) - a number
casecards-refused-visits = No se pudo mostrar un mensaje sobre citas en el grupo { $group }. No se pierde nada: todas las citas están en la lista del día.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = No se pudo mostrar un mensaje del caso #{ $number } en el grupo { $group }. No se pierde nada: el caso se puede abrir aquí.
casecards-not-staff = No se envió: esta cuenta no está en el equipo, o este caso no le corresponde.
casecards-is-over = No se envió: el caso está cerrado. Primero hay que reabrirlo.
casecards-cannot-pass = No se envió: contactos, ubicaciones, encuestas y cosas así muestran quién es usted o no se pueden enviar.
casecards-borrowed = No se envió: escriba desde su propia cuenta. Los reenvíos y los mensajes de bots, canales o administradores anónimos no le llegan a la persona.
casecards-stays-sent = Sin cambios: esto era una respuesta, y la persona la sigue viendo igual. Para una nota, escriba un mensaje nuevo que empiece con //.
casecards-stays-note = Sigue siendo una nota: la persona no la ve. Para responder, escriba un mensaje nuevo.
casecards-stays-file = Sin cambios: queda el archivo que se envió primero. Para otro archivo, envíe un mensaje nuevo.
casecards-too-large = No se envió: este archivo pesa más de 20 MB y conservaría su nombre, que puede mostrar quién es usted. Por favor, envíe uno más pequeño.
