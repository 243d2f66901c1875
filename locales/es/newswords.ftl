### An announcement's words.

# $language (String) - a language
newswords-original = El original ({ $language }):
# $language (String) - a language
newswords-now = Ahora ({ $language }):
# $language (String) - a language
newswords-words = Escríbalo en este idioma: { $language }
newswords-away = Quitar este idioma
# $language (String) - a language
newswords-button = ¿Qué dice el botón? Idioma: { $language }
newswords-saved = Guardado.
