### Deleting a draft.

newsdrop-check = წავშალოთ ეს მონახაზი?
newsdrop-yes = დიახ, წაშლა
newsdrop-done = მონახაზი წაშლილია.
