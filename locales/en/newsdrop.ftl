### Deleting a draft.

newsdrop-check = Delete this draft?
newsdrop-yes = Yes, delete
newsdrop-done = The draft is deleted.
