### A dry run of an announcement.

newstrial-again = Contar de nuevo
# $count (Number)
newstrial-people = Personas: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: en otro idioma ({ $given }): { $count }
newstrial-no-language = sin idioma elegido
# $count (Number)
newstrial-waiting = Esperarán hasta la mañana: { $count }
# $minutes (Number)
newstrial-time = Tiempo en minutos (aprox.): { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } cobrará unos { $amount }.
