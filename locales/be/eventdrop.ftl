### Deleting the draft of an event.

eventdrop-check = Выдаліць гэты чарнавік назаўсёды?
eventdrop-yes = Так, выдаліць
    .keywords = так, добра
eventdrop-done = Чарнавік выдалены.
