### What people are told of what others have done.

telling-taken = Una persona del centro ya atiende su caso y le responderá aquí.
telling-another = Otra persona del centro atiende ahora su caso y le responderá aquí.
telling-begun = Una persona del centro le escribe sobre una cita. Puede responder aquí mismo.
telling-case = La conversación
telling-closed = La persona del centro cerró esta conversación.
telling-closed-idle = Aquí nadie escribió en varios días, así que la conversación se cerró. Si todavía nos necesita, con un toque se abre otra vez.
telling-closed-old = Hace mucho que nadie escribe en esta conversación. Se cerró, y lo que se escribió y envió en ella se borra. Si todavía nos necesita, pida otra vez hablar con una persona.
telling-rate = ¿Qué tal fue nuestra ayuda? Basta un toque, y no tiene que responder.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } estrella
   *[other] { $count } estrellas
}
telling-write-again = Escribir de nuevo
# $when (String) - date and time
telling-visit-booked = La oficina le agendó una cita: { $when }.
# $when (String) - date and time
telling-visit-moved = Como usted pidió, la oficina cambió la fecha de su cita: { $when }.
# $when (String) - date and time
telling-visit-cancelled = Como usted pidió, la oficina canceló su cita del { $when }.
# $when (String) - date and time
telling-visit-missed = Le esperábamos el { $when }. Ojalá todo esté bien. Si todavía necesita la cita, puede agendar otra fecha.
# $when (String) - date and time
telling-visit-stands = Buena noticia: su cita sigue en pie, como estaba planeada: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Lo sentimos: su cita del { $when } ({ $office }) no puede ser como estaba planeada. Nada cambia hasta que usted decida.
telling-same-time = Otra persona de nuestro equipo puede atenderle a la misma hora.
telling-other-time = Por favor, elija otra fecha o cancele la cita.
telling-keep-time = Dejar esta hora
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
telling-file-document = documento
telling-file-photo = foto
telling-file-voice = audio
telling-file-video = video
# $when (String) - date and time of the visit
telling-sooner-over = Ya no le guardamos la fecha más cercana. Su cita sigue igual: { $when }. Usted sigue en la lista de espera.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = Lo sentimos: su cita del { $when } no puede ser como estaba planeada. Nada cambia hasta que usted decida.
# $when (String) - date and time
telling-sooner-plain = Hay una fecha más cercana: { $when }. Se la guardamos.
