### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = No se pudo preparar el archivo. Intente más tarde; si vuelve a pasar, avise a quien administra el asistente.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = “{ $title }”, { $when }. Participan: { $joined }. En lista de espera: { $waiting }.
exporting-list-label = Lista de participantes
exporting-ticket = Boleto
exporting-state = Estado
exporting-language = Idioma
exporting-channel = Canal
exporting-seats = Cupos
exporting-coming = Viene
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = participa
exporting-offered = se le guarda un cupo
exporting-waiting = en lista de espera
exporting-missed-offer = no tomó el cupo
exporting-left = se retiró
exporting-yes = sí
exporting-no = no
exporting-came = vino
exporting-missed = no vino
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Chat en la página web
    [counter] En la oficina
   *[other] { $channel }
}
exporting-report-label = Informe (tabla)
# $number (String) - of the announcement
exporting-delivery = Cómo se envió el aviso n.º { $number }
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Enviados: { $count }. Desde el { $first } hasta el { $last }.
exporting-delivery-none = Todavía no se ha enviado nada.
# $count (Number) - messages
exporting-delivery-forgotten = Ya no se guarda cuándo se envió cada mensaje. Enviados en total: { $count }.
exporting-delivery-time = Envíos en el tiempo
exporting-delivery-languages = Por idioma
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
