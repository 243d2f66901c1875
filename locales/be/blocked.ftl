### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Заблакавана: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Візіты ў гэты час: { $count }. Без згоды чалавека ніводнага візіту не пераносім.
blocked-free = У гэты час візітаў няма.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = чалавека яшчэ не запыталі
blocked-asked = чалавека запыталі, чакаем
blocked-asked-same = чалавека запыталі; той самы час у калегі зарэзерваваны
blocked-kept = той самы час, прыме калега
blocked-moved = перанесены
blocked-cancelled = скасаваны
# $when (String) - a short date and time
blocked-propose = Запытаць: { $when }
# $when (String) - a short date and time
blocked-open = Адкрыць: { $when }
blocked-unblock = Разблакаваць гэты час
