### The consultants of the timetable.

consultants-list = Все, кто проводит визиты. Посетители никогда не видят этих названий.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Добавить в расписание
