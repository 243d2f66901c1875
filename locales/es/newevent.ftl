### A new event.

newevent-kind = ¿Qué tipo de evento es?
newevent-topic = ¿De qué trata?
newevent-no-topics = El catálogo no tiene temas para eventos, así que no se puede planear ninguno. Quien administra el asistente puede agregarlos.
newevent-when = ¿Cuándo? Escriba el día, desde qué hora y hasta qué hora, por ejemplo: 24.12 17:00-19:00
# $when (String) - date and time
newevent-last = Primera sesión: { $when }. ¿Se repite cada semana? Escriba el último día, por ejemplo: 24.12. Se saltan los días festivos y los cierres de la oficina.
newevent-once = Solo esta sesión por ahora
newevent-languages = ¿Qué idiomas se hablan allí?
newevent-level = ¿Qué nivel?
newevent-no-level = Sin nivel
# $level (String) - "A0"
newevent-beginners = { $level }, desde cero
newevent-places = ¿Cuántos cupos hay?
newevent-link = El enlace de la reunión, por favor. Solo lo verán las personas inscritas.
newevent-later = Más tarde
newevent-title = El título, por favor, en su idioma. Puede agregar otros idiomas después.
newevent-about = ¿De qué trata y qué va a aprender la gente? Escriba unas frases, por favor.
# $title (String)
newevent-called = Título: { $title }
newevent-check = ¿Guardar esto como borrador? Nadie lo ve hasta que usted lo publique.
newevent-done = El borrador está guardado. Agregue los otros idiomas y lo que falte, y luego publíquelo.
