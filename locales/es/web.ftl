# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
web-tab = Chat
# Read out by screen readers before a message of ours, and before one of the person's own.
web-assistant = Asistente:
web-you = Usted:
web-log = Conversación
web-language = Idioma
web-menu = Menú
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
web-exit = Salida rápida
web-exit-hint = Cierra el chat enseguida y abre otra página. También puede presionar tres veces la tecla Esc o Shift.
# Read out when the key has been pressed twice.
web-exit-still = Presione Shift una vez más para salir enseguida de esta página.
# Leads to what people are told of their data, and back.
web-privacy = Sus datos
web-privacy-back = Volver al chat
web-shared = ¿Este dispositivo es de otra persona?
web-shared-more = El botón “Salida rápida”, o la tecla Esc o Shift presionada tres veces, cierra el chat enseguida y abre otra página. Esta página no guarda ninguno de sus mensajes en el dispositivo. El historial del navegador puede mostrar que usted la visitó. Si abre la página en una ventana privada, no queda en el historial.
web-demo = Esto es una demostración. La agenda es inventada y las citas de aquí no son reales.
web-noscript = Este chat necesita JavaScript. Actívelo en su navegador o abra la página en otro navegador, por favor.
web-write = Escribir un mensaje
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
web-write-options = O escriba aquí
web-write-words = Escriba su respuesta
web-write-phone = Escriba un teléfono
web-send = Enviar
web-sending = Enviando…
web-unsent = Aún no se envió. Intentamos de nuevo.
web-refused = Este mensaje no se pudo enviar. Escríbalo otra vez, quizá más corto.
web-offline = Sin conexión. Intentamos de nuevo…
web-newer = Mensaje nuevo
# Names a group of buttons under a message; read out by screen readers.
web-keys = Respuestas para elegir
# Shown as the person's own answer when the words on the button are not known any more.
web-chosen = Respuesta elegida
web-renewed = Su chat anterior se cerró, porque nadie escribió en mucho tiempo. Aquí empieza uno nuevo. Sus citas agendadas no se pierden.
web-ended = Este chat está cerrado. Si nadie escribe en mucho tiempo, cerramos el chat y ocultamos los mensajes. Sus citas agendadas no se pierden.
web-restart = Empezar otro chat
web-cookies = Este chat necesita una cookie para reconocer que es la misma conversación. Permita las cookies de esta página en su navegador, por favor.
web-calendar = Agregar al calendario
web-map = Ver en el mapa
web-accessibility = Declaración de accesibilidad
web-funding = Sobre la financiación del proyecto
web-away = El chat no funciona en este momento. Intente otra vez en un minuto.
# $time (Time) - when it goes on
web-crowded = Desde su red se abren muchísimos chats nuevos. Intente otra vez a las { $time }. Si hay peligro, llame al 112.
# Closes the list of numbers to call in danger.
web-close = Cerrar

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = Una persona del centro
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Responder
web-answering = Su respuesta a:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Editar
web-changing = Está editando su mensaje
web-changed = editado
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Cancelar
web-attach = Adjuntar
web-attach-file = Foto o archivo
web-attach-voice = Nota de voz
web-attach-place = Mi ubicación
web-attach-hint = Fotos, PDF, archivos de Word y de texto, audio y video: máximo 10 MB cada uno. Solo los ven personas del centro. Se borran con la conversación.
web-attach-nobody = El asistente no puede leer fotos, archivos ni notas de voz. Las personas del centro sí.
web-talk = Hablar con una persona
web-remove = Quitar
web-stop = Terminar de grabar
web-recording = Grabando…
web-no-microphone = No hay acceso al micrófono. Permítalo en el navegador o escriba su mensaje.
web-no-place = No se encontró su ubicación. Permítala en el navegador o escriba dónde está.
web-locating = Buscando su ubicación…
web-place = Mi ubicación
web-download = Descargar
web-picture = Imagen
web-voice = Nota de voz
web-uploading = Enviando el archivo…
web-cancel = No enviar
web-too-large = Este archivo es muy grande: máximo 10 MB. No se envió.
web-bad-kind = Este tipo de archivo no se puede enviar. Envíe una foto, un PDF, un archivo de Word o de texto, audio o un video MP4.
web-too-many = Ya hay demasiados archivos en esta conversación. Este no se envió.
web-no-case = La conversación con una persona está cerrada, así que esto no se envió.
# Read out when a file was added to the message that is being written.
web-attached = Adjuntado. Se envía junto con su mensaje.
web-erased = Todo está borrado. Ya no sabemos nada de usted y este chat terminó.
