### The consultants of the timetable.

consultants-list = Everybody who receives visits. Visitors never see these names.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Add a consultant
