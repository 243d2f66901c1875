### Cancelling an event.

# $count (Number) - how many events
eventcancel-others = A także następne w serii: { $count }
# $count (Number) - how many people
eventcancel-check = Odwołać na dobre? Nie można tego cofnąć. Osoby, które od razu dostaną wiadomość: { $count }
eventcancel-yes = Tak, odwołaj
    .keywords = tak, ok
# $count (Number) - how many people
eventcancel-done = Odwołano. Osoby, które dostają teraz wiadomość: { $count }
