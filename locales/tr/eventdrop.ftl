### Deleting the draft of an event.

eventdrop-check = Bu taslak tamamen silinsin mi?
eventdrop-yes = Evet, sil
    .keywords = evet, tamam
eventdrop-done = Taslak silindi.
