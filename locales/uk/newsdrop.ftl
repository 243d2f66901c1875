### Deleting a draft.

newsdrop-check = Видалити цю чернетку?
newsdrop-yes = Так, видалити
newsdrop-done = Чернетку видалено.
