### One consultant of the timetable.

# $name (String) - a short name
consultant-title = У розкладі: { $name }
# $languages (String) - languages with commas
consultant-languages = Мови: { $languages }
# $services (String) - services with commas
consultant-services = Послуги: { $services }
# $offices (String) - towns with commas
consultant-offices = Офіси: { $offices }
# $ways (String) - ways with commas
consultant-ways = Як відбуваються візити: { $ways }
consultant-ordinary = Години: завжди, коли офіс відчинено
# $office (String) - a town
consultant-hours = Години в офісі: { $office }
consultant-languages-key = Мови
consultant-services-key = Послуги
consultant-offices-key = Офіси
consultant-ways-key = Як відбуваються візити
# $office (String) - a town
consultant-hours-key = Години: { $office }
consultant-ordinary-key = Завжди, коли офіс відчинено
consultant-which-languages = Якими мовами? Натисніть, щоб додати або прибрати.
consultant-which-services = Які послуги? Натисніть, щоб додати або прибрати.
consultant-which-offices = У яких офісах? Натисніть, щоб додати або прибрати.
consultant-which-ways = Як відбуваються візити? Натисніть, щоб додати або прибрати.
consultant-saved = Збережено. Відтепер це діє для нових візитів.
