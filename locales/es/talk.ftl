### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Atrás
talk-menu = Menú
talk-earlier = ← Antes
talk-more = Más →
talk-continue = Seguir donde iba
talk-share-phone = Compartir mi teléfono
talk-not-offered = Eso ya no es posible. Esto es lo que puede hacer ahora.
talk-not-understood = Lo siento, no entendí. Puede tocar un botón o escribir “menú”.
talk-welcome = Con mucho gusto. Si necesita algo más, escriba.
talk-not-read = No puedo leer fotos, notas de voz ni archivos. Escriba o toque un botón, por favor.
talk-out-of-date = Ese botón ya no sirve. Estamos aquí.
talk-sorry = Lo siento, algo falló de nuestro lado. No se perdió nada. Intente otra vez, por favor.
talk-no-contact = Gracias, pero ahora no necesito un número de teléfono.
talk-send-file = Envíelo como foto o como archivo, por favor.
talk-no-number = Su dispositivo no envió ningún número. Escríbalo, por favor.
talk-person = Una persona
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = No puedo leer fotos, notas de voz ni archivos, pero las personas sí. Toque “Una persona” para hablar con alguien del centro.
talk-cannot-pass = Eso no se le puede enviar a una persona. Escríbalo con palabras o envíe una foto o un archivo.
# $when (String) - date and time
talk-people-later = Ahora no hay nadie trabajando. Volvemos: { $when }. Entonces leeremos su mensaje y le responderemos.
talk-people-some-time = Leeremos su mensaje y responderemos apenas haya alguien trabajando.
