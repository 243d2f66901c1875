### Deleting the draft of an event.

eventdrop-check = Видалити цю чернетку назавжди?
eventdrop-yes = Так, видалити
    .keywords = так, добре
eventdrop-done = Чернетку видалено.
