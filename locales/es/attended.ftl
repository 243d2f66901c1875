### Noting who came to an event.

# $ticket (String) - a code
attended-came = Anotado: { $ticket } vino.
# $ticket (String) - a code
attended-missed = Anotado: { $ticket } no vino.
# $ticket (String) - a code
attended-none = Se deshizo: { $ticket }
attended-others-check = ¿Anotar “no vino” a quienes están sin anotar?
attended-others-yes = Sí, anotar
    .keywords = sí, si, ok, dale
attended-others = Anotado: el resto no vino.
