### The consultants of the timetable.

consultants-list = ყველა, ვინც ვიზიტებს იღებს. ამ სახელებს მხოლოდ გუნდი ხედავს.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = კონსულტანტის დამატება
