### One consultant of the timetable.

# $name (String) - a short name
consultant-title = У раскладзе: { $name }
# $languages (String) - languages with commas
consultant-languages = Мовы: { $languages }
# $services (String) - services with commas
consultant-services = Паслугі: { $services }
# $offices (String) - towns with commas
consultant-offices = Офісы: { $offices }
# $ways (String) - ways with commas
consultant-ways = Як праходзяць візіты: { $ways }
consultant-ordinary = Гадзіны: заўсёды, калі офіс адчынены
# $office (String) - a town
consultant-hours = Гадзіны ў офісе: { $office }
consultant-languages-key = Мовы
consultant-services-key = Паслугі
consultant-offices-key = Офісы
consultant-ways-key = Як праходзяць візіты
# $office (String) - a town
consultant-hours-key = Гадзіны: { $office }
consultant-ordinary-key = Заўсёды, калі офіс адчынены
consultant-which-languages = На якіх мовах? Націсніце, каб дадаць або прыбраць.
consultant-which-services = Якія паслугі? Націсніце, каб дадаць або прыбраць.
consultant-which-offices = У якіх офісах? Націсніце, каб дадаць або прыбраць.
consultant-which-ways = Як праходзяць візіты? Націсніце, каб дадаць або прыбраць.
consultant-saved = Захавана. З гэтага часу гэта дзейнічае для новых візітаў.
