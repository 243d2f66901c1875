### A new announcement.

newsnew-language = In which language will you write it first?
newsnew-placeholders = You can put these names into the text. People will see what they stand for: {"{"}centre{"}"}, {"{"}office{"}"}, {"{"}event{"}"}, {"{"}date{"}"}, {"{"}time{"}"}. The last four need an event.
newsnew-words = Please write the announcement.
newsnew-done = The draft is saved. Nothing is sent yet.
