### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Caso #{ $number }
# $when (String) - date and time
case-waits = 🟡 Espera respuesta desde el { $when }. Nadie lo ha tomado.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Espera respuesta desde el { $when } ({ $waited }). Nadie lo ha tomado.
case-free = 🟡 Nadie lo ha tomado. No espera respuesta.
# $name (String) - a colleague
case-taken = 🟢 Lo atiende: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Lo atiende: { $name }. Espera respuesta desde el { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Lo atiende: { $name }. Espera respuesta desde el { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = más de { $count } min
# $count (Number)
case-waited-hours = más de { $count } h
# $count (Number)
case-waited-days = { $count ->
    [one] más de { $count } día
   *[other] más de { $count } días
}
# $when (String) - date and time
case-resting = 💤 Pospuesto hasta el { $when }
# $when (String) - date and time
case-closed = ✅ Cerrado: { $when }
# $office (String) - a town
case-office = Oficina: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Tema: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Idioma: { $language }. Oficina: { $office }. Canal: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] chat web
    [counter] en la oficina
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = También lee: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Próxima cita: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } caso anterior
   *[other] { $count } casos anteriores
}
# $count (Number) - how many
case-missed = Citas anteriores a las que no vino: { $count }
case-delicate = Asunto delicado: no se pide calificación.
# $under (Number) - 16 or 18
case-young = Dice que tiene menos de { $under } años
case-unreachable = Ahora no se le puede escribir a esta persona: salió del chat o lo bloqueó. Cuando vuelva a escribir, se le podrá responder.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = persona
case-staff = equipo
case-note = nota del equipo
case-text = texto
case-photo = foto
case-document = archivo
case-voice = nota de voz
case-video = video
case-sticker = sticker
case-place = ubicación
case-take = Tomar
case-reply = Escribir
case-canned = Respuesta rápida
case-book = Agendar una cita
case-hand = Pasar a…
case-release = Liberar
case-wake = Reactivar
case-snooze = Posponer…
case-snooze-hour = Posponer una hora
case-show = Mostrar de nuevo
case-close = Cerrar
case-quiet = Cerrar sin calificar
case-reopen = Reabrir
case-before = Casos anteriores
case-done-take = El caso es suyo.
case-done-release = El caso está libre otra vez.
case-done-snooze = El caso está pospuesto. Vuelve si la persona escribe.
case-done-wake = El caso ya no está pospuesto.
case-done-close = El caso está cerrado. La persona recibe un mensaje y puede calificar la atención.
case-done-quiet = El caso está cerrado. La persona recibe un mensaje, sin pedirle calificación.
case-done-close-unheard = El caso está cerrado. La persona salió del chat y no recibe el mensaje.
case-done-reopen = El caso está abierto otra vez y es suyo.
case-done-show = La conversación se está mostrando otra vez en el grupo.
case-done-replies = Elija una respuesta debajo de la ficha.
case-done-card = Volvieron los botones de siempre.
# $name (String) - a colleague
case-taken-already = Otra persona ya lo atiende: { $name }.
case-is-closed = Este caso está cerrado. Primero hay que reabrirlo.
case-not-now = Ahora no es posible. Tal vez esta persona tiene otro caso abierto.
case-speaks = La persona acaba de escribir otra vez. Por favor, lea eso primero.
