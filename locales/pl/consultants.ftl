### The consultants of the timetable.

consultants-list = Osoby, które prowadzą wizyty. Te nazwy widzi tylko zespół.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Dodaj do grafiku
