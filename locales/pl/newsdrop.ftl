### Deleting a draft.

newsdrop-check = Usunąć ten szkic?
newsdrop-yes = Tak, usuń
newsdrop-done = Szkic usunięto.
