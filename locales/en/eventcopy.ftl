### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = It was planned for: { $when }. When is the new one? Please write the day, and the time if it is another, for example: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Make a copy for { $when }? It is a draft with the same words, which nobody sees until you publish it.
eventcopy-yes = Yes, copy
    .keywords = yes, ok
eventcopy-done = The copy is made. This is the new draft.
