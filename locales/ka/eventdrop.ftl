### Deleting the draft of an event.

eventdrop-check = საბოლოოდ წავშალოთ ეს მონახაზი?
eventdrop-yes = დიახ, წაშლა
    .keywords = დიახ, კი, ოკ, ok, diax, ki
eventdrop-done = მონახაზი წაშლილია.
