### Deleting the draft of an event.

eventdrop-check = Видалити цю чернетку назовсім?
eventdrop-yes = Так, видалити
    .keywords = так, добре
eventdrop-done = Чернетку видалено.
