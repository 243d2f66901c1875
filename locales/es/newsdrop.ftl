### Deleting a draft.

newsdrop-check = ¿Borrar este borrador?
newsdrop-yes = Sí, borrar
newsdrop-done = El borrador se borró.
