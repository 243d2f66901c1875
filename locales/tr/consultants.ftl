### The consultants of the timetable.

consultants-list = Randevu kabul eden herkes. Bu adları yalnızca ekip görür.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Danışman ekle
