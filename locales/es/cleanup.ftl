### Our messages out of the chat.

cleanup-title = Limpiar chat
    .keywords = limpiar, limpiar chat, limpiar el chat, borrar mensajes, borrar chat, borrar el chat, vaciar chat, eliminar mensajes
# $channel (String) - the name of a channel in ours: telegram, web
cleanup-what = { $channel ->
    [web] Voy a borrar todos los mensajes de este chat: en esta página y en nuestro sistema.
   *[other] Voy a borrar de este chat mis mensajes de los últimos dos días. Telegram no me deja borrar los más viejos ni lo que escribió usted.
}
# $channel (String) - the name of a channel in ours: telegram, viber, web
cleanup-by-hand = { $channel ->
    [web] En el historial del navegador puede quedar que usted abrió esta página. Allí lo puede borrar. Una ventana privada no guarda historial.
   *[other] Para borrar todo el chat por su cuenta, abra su menú (casi siempre tres puntos arriba) y busque “Vaciar chat”, “Borrar historial” o “Eliminar chat”. Los nombres cambian un poco de un teléfono a otro.
}
cleanup-cannot = En Viber un programa no puede borrar sus mensajes.
cleanup-stays = Sus citas y lo que escribió a personas del centro quedan igual. ¿Borro los mensajes de aquí?
cleanup-yes = Sí, borrar
cleanup-done = Se están borrando los mensajes. Toma un momento.
