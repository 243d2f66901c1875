### Deleting a draft.

newsdrop-check = Удалить этот черновик?
newsdrop-yes = Да, удалить
newsdrop-done = Черновик удалён.
