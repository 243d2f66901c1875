### Correcting an announcement.

newscorrect-pause-first = Se está enviando. Primero póngalo en pausa y luego corríjalo.
newscorrect-language = ¿En qué idioma se corrige?
# $language (String) - a language
newscorrect-words = Escriba el nuevo texto, por favor. Idioma: { $language }
newscorrect-check = En Telegram el nuevo texto reemplaza al viejo. En otras apps la gente recibe un mensaje más. ¿Está bien?
newscorrect-yes = Sí, corregir
newscorrect-done = La corrección se está enviando.
