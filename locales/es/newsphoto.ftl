### The picture of an announcement.

# $megabytes (Number)
newsphoto-send = Envíe una imagen, como foto o como archivo JPEG o PNG. Puede pesar máximo { $megabytes } MB.
newsphoto-none = Sin imagen
newsphoto-kind = Esta imagen no la muestran todas las apps de mensajes. Envíe una foto o un archivo JPEG o PNG.
# $megabytes (Number)
newsphoto-too-large = Esta imagen es muy grande: máximo { $megabytes } MB. Envíe una más pequeña. En Telegram se reduce sola si la envía como foto y no como archivo.
newsphoto-fetching = Estoy recibiendo la imagen. Le escribo aquí cuando esté lista.
