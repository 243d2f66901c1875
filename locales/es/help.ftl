### Help.

help-title = Ayuda
# $centre (String) - the centre's name
help-who = Soy el asistente automático de { $centre }. Soy un programa, no una persona.
help-how = Toque los botones o escriba con sus propias palabras. Estas palabras siempre funcionan: menú, idioma, mis citas, ayuda, stop.
help-person = Si prefiere hablar con una persona del centro, escriba “persona” o toque el botón. En Telegram también sirve el comando /person.
help-keep = Por favor, no envíe aquí documentos, números PESEL ni números de pasaporte. Nunca los pedimos en este chat.
help-danger = ¿Está en peligro? Llame al 112. Es gratis y funciona desde cualquier teléfono.
help-sos = Estoy en peligro
help-accessibility = Accesibilidad
help-funding = Financiación
