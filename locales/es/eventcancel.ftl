### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = Y los que siguen en la serie: { $count }
# $count (Number) - how many people
eventcancel-check = ¿Cancelar definitivamente? No se puede deshacer. Personas que recibirán el mensaje enseguida: { $count }
eventcancel-yes = Sí, cancelar
    .keywords = sí, si, ok, dale
# $count (Number) - how many people
eventcancel-done = Cancelado. Personas que reciben el mensaje ahora: { $count }
