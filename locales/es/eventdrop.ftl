### Deleting the draft of an event.

eventdrop-check = ¿Borrar este borrador definitivamente?
eventdrop-yes = Sí, borrar
    .keywords = sí, si, ok, dale
eventdrop-done = El borrador se borró.
