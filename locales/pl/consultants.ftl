### The consultants of the timetable.

consultants-list = Wszyscy, którzy prowadzą wizyty. Odwiedzający nigdy nie widzą tych nazw.
# $name (String) - a short name, $languages (String) - codes of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Dodaj do grafiku
