### The consultants of the timetable.

consultants-list = Усі, хто проводить візити. Відвідувачі ніколи не бачать цих назв.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Додати до розкладу
