### The files with all that is known of a person.

ownpage-title = Lo que sabemos de usted
# $when (String) - date and time
ownpage-made = Creado: { $when }. Todas las horas son de Polonia.
ownpage-how = Las personas del centro aparecen aquí como “equipo”. Todo esto, con detalles técnicos, está también en el archivo my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] El equipo también escribió { $count } nota interna. No está en estos archivos, porque puede nombrar a otras personas. Pídala al delegado de protección de datos del centro.
   *[other] El equipo también escribió { $count } notas internas. No están en estos archivos, porque pueden nombrar a otras personas. Pídalas al delegado de protección de datos del centro.
}
ownpage-nothing = Nada.
ownpage-you = Usted
ownpage-visits = Citas
ownpage-events = Talleres y charlas
ownpage-conversations = Conversaciones con personas
ownpage-messages = Mensajes del asistente
ownpage-news = Avisos
ownpage-codes = Códigos y archivos
ownpage-yes = sí
ownpage-no = no
ownpage-all = todo
ownpage-created = Desde
ownpage-state = Estado
ownpage-language = Idioma
ownpage-office = Oficina
ownpage-until = Hasta
ownpage-when = Cuándo
ownpage-consultant = Con
ownpage-kind = Tipo
ownpage-rating = Su calificación
ownpage-channel = App de mensajes
ownpage-address = Su número allí
ownpage-device-language = Idioma del teléfono
ownpage-discreet = Recordatorios sin detalles
ownpage-silent = En pausa
ownpage-young = Edad
# $under (Number) - 16 or 18
ownpage-under = menos de { $under } años
ownpage-seen = Última vez aquí
ownpage-service = Servicio
ownpage-attendance = El día de la cita
ownpage-name = Nombre
ownpage-phone = Teléfono
ownpage-company = Empresa
ownpage-way = Cómo
ownpage-care = Cuidado
ownpage-access = Accesibilidad
ownpage-ref = Número de cita
ownpage-reminder = Recordatorio
ownpage-watch = Busca fecha más cercana desde
ownpage-offered = Fecha más cercana ofrecida
ownpage-proposal = Otra fecha propuesta
ownpage-event = Evento
ownpage-seats = Cupos
ownpage-ticket = Boleto
ownpage-came = Asistencia
ownpage-case = Conversación
ownpage-subject = Tema
ownpage-closed = Terminada
ownpage-author = Quién
ownpage-words = Texto
ownpage-example = Sus primeras palabras, guardadas para que el asistente entienda mejor
ownpage-place = Ubicación
ownpage-file = Archivo
ownpage-bytes = Bytes
ownpage-agreed = Dijo que sí
ownpage-withdrawn = Dijo que no
ownpage-audience = Como
ownpage-topics = Temas
ownpage-towns = Ciudades
ownpage-often = Cada cuánto
ownpage-announcement = Aviso enviado
ownpage-code = Código de acceso creado
ownpage-export = Archivos pedidos
ownpage-booked = agendada
ownpage-coming = agendada y confirmada
ownpage-cancelled = cancelada
ownpage-open = abierta
ownpage-over = cerrada
ownpage-arrived = usted vino
ownpage-missed = usted no vino
ownpage-by-you = usted
ownpage-by-consultant = equipo
ownpage-by-assistant = asistente
ownpage-consent = Consentimiento
ownpage-given = dado
ownpage-taken-back = retirado
