### My conversations with people of the centre.

conversations-title = Mis conversaciones
    .keywords = conversaciones, mi conversación, mis chats, conversaciones anteriores, chats anteriores
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Toque una conversación para verla, volver a ella o calificarla. La guardamos { $days } día desde el último mensaje.
   *[other] Toque una conversación para verla, volver a ella o calificarla. La guardamos { $days } días desde el último mensaje.
}
conversations-none = Todavía no tiene conversaciones con personas del centro.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, abierta: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, cerrada: { $subject }
