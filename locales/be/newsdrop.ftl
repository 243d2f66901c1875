### Deleting a draft.

newsdrop-check = Выдаліць гэты чарнавік?
newsdrop-yes = Так, выдаліць
newsdrop-done = Чарнавік выдалены.
