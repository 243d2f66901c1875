### Ready-made replies, when they are sent.

canned-which = ¿Qué respuesta envío?
# $title (String) - a reply's title, $language (String)
canned-missing = Sin traducir ({ $language }): { $title }
# $language (String), $words (String) - what the person will read
canned-check =
    La persona leerá esto ({ $language }):

    { $words }
canned-yes = Enviar
    .keywords = sí, si, ok, dale
canned-none = No hay respuestas rápidas en el idioma de esta persona.
