### The report of some months: its table, its picture and what is said with them.

# $span (String) - a month, or from one to another, $office (String) - a town, or all offices
tabulating-title = Informe: { $span }, { $office }
# $month (String) - a month and its year
tabulating-month = { $month }
# $first (String), $last (String) - months and their years
tabulating-months = { $first } – { $last }
tabulating-everywhere = todas las oficinas
tabulating-nowhere = en línea o sin oficina
tabulating-online = en línea
tabulating-no-office = sin oficina
tabulating-no-language = sin elegir
tabulating-others = otros
# $people (Number)
tabulating-line-people = Personas: { $people }
# $visits (Number), $arrivals (Number), $walkins (Number)
tabulating-line-visits = Citas: { $visits }. Llegaron: { $arrivals }. Sin cita: { $walkins }.
# $events (Number), $courses (Number), $enrolments (Number), $attendances (Number)
tabulating-line-events = Eventos: { $events }. Cursos: { $courses }. Inscripciones: { $enrolments }. Asistencias: { $attendances }.
# $cases (Number)
tabulating-line-cases = Conversaciones: { $cases }
tabulating-people-months = Personas, mes a mes
tabulating-visits-offices = Visitas con cita y sin cita, por oficina
tabulating-visits-services = Citas, por servicio
tabulating-people-languages = Idiomas (personas)
tabulating-people-languages-months = Idiomas (personas, cada mes de nuevo)
tabulating-overview = Resumen
tabulating-offices = Oficinas
tabulating-services = Servicios
tabulating-topics = Eventos
tabulating-subjects = Conversaciones
tabulating-languages = Idiomas
tabulating-notes = Notas
tabulating-what = Qué
tabulating-when = Mes
tabulating-office = Oficina
tabulating-service = Servicio
tabulating-topic = Tema
tabulating-subject = Asunto
tabulating-language = Idioma
tabulating-outcome = Resultado
tabulating-times = Cuántas veces
tabulating-total = Total
tabulating-people = Personas
tabulating-visits = Citas
tabulating-arrivals = Llegaron
tabulating-walk-ins = Sin cita
tabulating-events = Eventos
tabulating-courses = Cursos
tabulating-enrolments = Inscripciones
tabulating-attendances = Asistencias
tabulating-cases = Conversaciones
# $when (String) - date and time
tabulating-note-now = Contado: { $when }. Lo que está por venir no se cuenta.
tabulating-note-people = “Personas” son cuántas personas distintas hubo en cada mes: con una cita, con una sesión de un evento o curso en que se inscribieron, o con una conversación. Las cifras de varios meses no se suman. Quien usa dos apps de mensajes cuenta dos veces.
tabulating-note-offices = Quien vino a varias oficinas cuenta en cada una. Quien tuvo varios servicios, temas o asuntos cuenta en cada uno.
tabulating-note-walk-ins = De quienes vinieron sin cita no se sabe nada más, por eso no están entre las personas.
tabulating-note-missed = Una cita a la que nadie vino es una cita, pero quien no hizo nada más no está entre las personas.
tabulating-note-events = Los eventos, cursos e inscripciones cuentan en el mes en que empieza el evento; las asistencias, en el mes de la sesión.
tabulating-note-languages = El idioma es el que la persona eligió en el asistente.
tabulating-note-cases = Las conversaciones son las que empezaron ese mes con personas del centro.
tabulating-note-forgotten = Lo que se borró al cumplirse su tiempo sigue contado. Quien vuelve en el mismo mes, después de que se borró todo sobre su persona, cuenta de nuevo.
