### Handing a case to a colleague.

hand-whom = ¿Quién va a tomar el caso?
hand-nobody = Ahora nadie más lo puede tomar: hay que responder por esta oficina, y estar en el grupo o tener el panel en el navegador.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · en turno
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = El caso ya pasó a otra persona.
