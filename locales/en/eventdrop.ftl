### Deleting the draft of an event.

eventdrop-check = Delete this draft for good?
eventdrop-yes = Yes, delete
    .keywords = yes, ok
eventdrop-done = The draft is deleted.
