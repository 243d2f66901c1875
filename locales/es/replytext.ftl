### Writing a ready-made reply.

# $words (String) - what is written there now
replytext-now = Hasta ahora: { $words }
# $language (String) - a language
replytext-title = Un título corto, por favor. Solo lo ve el equipo. Idioma: { $language }
# $language (String) - a language
replytext-words = El texto para la persona, por favor. Idioma: { $language }
replytext-saved = La respuesta está guardada.
