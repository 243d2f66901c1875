### A new announcement.

newsnew-language = In which language do you write it first?
newsnew-placeholders = You can use these names, and each person reads what they stand for: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. The last four need an event.
newsnew-words = Please write the announcement.
newsnew-done = The draft is saved. Nothing is sent yet.
