### Ready-made replies.

# $count (Number) - how many replies
replies-list = { $count ->
    [one] { $count } respuesta rápida. Tóquela para leerla.
   *[other] { $count } respuestas rápidas. Toque una para leerla.
}
replies-none = Todavía no hay respuestas rápidas.
# $title (String) - the reply's title, $missing (String) - codes of languages
replies-one = { $title } – falta: { $missing }
replies-add = Escribir una nueva
# $language (String) - a language, $title (String) - the reply's title
replies-in = { $language }: { $title }
# $languages (String) - languages with commas
replies-missing = Faltan: { $languages }. A quienes hablan estos idiomas no se les puede enviar esta respuesta.
# $language (String) - a language
replies-write = Escribir: { $language }
replies-drop = Borrar
