### Deleting the draft of an event.

eventdrop-check = Удалить этот черновик насовсем?
eventdrop-yes = Да, удалить
    .keywords = да, хорошо
eventdrop-done = Черновик удалён.
