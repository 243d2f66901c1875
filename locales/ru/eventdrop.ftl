### Deleting the draft of an event.

eventdrop-check = Удалить этот черновик навсегда?
eventdrop-yes = Да, удалить
    .keywords = да, хорошо
eventdrop-done = Черновик удалён.
