### The consultants of the timetable.

consultants-list = Las personas que atienden citas. El público nunca ve estos nombres.
# $name (String) - a short name, $languages (String) - names of languages, $offices (String) - towns
consultants-one = { $name } ({ $languages }) – { $offices }
consultants-add = Agregar a la agenda
