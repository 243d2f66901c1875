### Deleting the draft of an event.

eventdrop-check = Usunąć ten szkic na dobre?
eventdrop-yes = Tak, usuń
    .keywords = tak, ok
eventdrop-done = Szkic jest usunięty.
