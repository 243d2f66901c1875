### Deleting a draft.

newsdrop-check = Bu taslak silinsin mi?
newsdrop-yes = Evet, sil
newsdrop-done = Taslak silindi.
