### What stands around the conversation in Telegram: the list of commands, the bot's profile, words beside attachments.

# The list of commands: one short line each.
telegram-command-menu = Menú principal
telegram-command-visits = Mis citas: cambiar o cancelar
telegram-command-person = Hablar con una persona del centro
telegram-command-language = Cambiar el idioma
telegram-command-help = Cómo usar este chat
telegram-command-privacy = Sus datos: qué pasa con ellos
telegram-command-cleanup = Borrar aquí los mensajes del asistente
telegram-command-sos = Estoy en peligro: 112 y quién más ayuda
telegram-command-stop = Cómo dejar de recibir mensajes
# Only in the list of those who work here.
telegram-command-desk = Panel del equipo

# Shown in the empty chat before the first message: at most 512 characters.
telegram-description =
    ¡Hola! Este es el asistente del centro de integración para personas extranjeras en Małopolska.

    Conozca qué ayuda hay para usted, agende una cita en una de nuestras cuatro oficinas, cámbiela o cancélela, y reciba un recordatorio en su idioma.

    Esto no es un servicio de emergencias. Si hay peligro, llame al 112.

    Toque “Iniciar” para empezar.

# Shown in the bot's profile and when it is shared: at most 120 characters.
telegram-short-description = Ayuda para personas extranjeras en Małopolska: información, citas y recordatorios en su idioma.

# Beside the key that sends the person's own phone number.
telegram-share-contact = Puede escribir el número, o enviar el de esta cuenta de Telegram con el botón de abajo.

# Under the calendar file.
telegram-calendar-add = Abra este archivo para guardar la cita en su calendario.
telegram-calendar-remove = Abra este archivo para quitar la cita de su calendario.

# A phone number or an e-mail address that cannot be a button.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = Una persona del centro:
telegram-person-corrects = Una persona del centro, corregido:
telegram-command-mydata = Mis datos
telegram-command-erase = Borrar mis datos
