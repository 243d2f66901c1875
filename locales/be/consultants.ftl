### The consultants of the timetable.

consultants-list = Усе, хто вядзе візіты. Наведвальнікі ніколі не бачаць гэтых назваў.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Дадаць у расклад
