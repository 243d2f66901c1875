### Sending an announcement.

newssend-nobody = Nadie lo recibiría: no corresponde a nadie que haya aceptado los avisos.
# $count (Number)
newssend-number = Para enviarlo, escriba el número de personas: { $count }
# $count (Number)
newssend-not-the-number = Ese no es el número. Es { $count }. No se envía nada.
# $count (Number)
newssend-changed = Algo cambió mientras tanto. Personas que lo recibirían ahora: { $count }
newssend-second = Para tantas personas, otra persona debe estar de acuerdo. Antes no se envía nada.
newssend-done = Confirmado.
# $language (String) - a language
newssend-empty = No hay texto en este idioma: { $language }
# $language (String) - a language
newssend-long = Muy largo en este idioma: { $language }
# $language (String) - a language
newssend-button = El botón no tiene texto en este idioma: { $language }
# $language (String) - a language, $name (String) - a name in braces
newssend-placeholder = Idioma: { $language }. Un nombre entre llaves no significa nada: { $name }
