### One consultant of the timetable.

# $name (String) - a short name
consultant-title = В расписании: { $name }
# $languages (String) - languages with commas
consultant-languages = Языки: { $languages }
# $services (String) - services with commas
consultant-services = Услуги: { $services }
# $offices (String) - towns with commas
consultant-offices = Офисы: { $offices }
# $ways (String) - ways with commas
consultant-ways = Как: { $ways }
consultant-ordinary = Часы: всегда, когда офис открыт
# $office (String) - a town
consultant-hours = Часы в офисе: { $office }
consultant-languages-key = Языки
consultant-services-key = Услуги
consultant-offices-key = Офисы
consultant-ways-key = Как проходят визиты
# $office (String) - a town
consultant-hours-key = Часы: { $office }
consultant-ordinary-key = Всегда, когда офис открыт
consultant-which-languages = На каких языках? Нажмите, чтобы добавить или убрать.
consultant-which-services = Какие услуги? Нажмите, чтобы добавить или убрать.
consultant-which-offices = В каких офисах? Нажмите, чтобы добавить или убрать.
consultant-which-ways = Как проходят визиты? Нажмите, чтобы добавить или убрать.
consultant-saved = Сохранено. С этого момента действует для новых записей на визит.
