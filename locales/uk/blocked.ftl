### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Заблоковано: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Візити в цей час: { $count }. Нікого не переносимо без власного рішення людини.
blocked-free = У цей час візитів немає.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = ще не запитано
blocked-asked = запитано, чекаємо
blocked-asked-same = запитано; на той самий час тримаємо колегу
blocked-kept = час той самий, прийме хтось інший
blocked-moved = перенесено
blocked-cancelled = скасовано
# $when (String) - date and time
blocked-propose = Запитати: { $when }
# $when (String) - date and time
blocked-open = Відкрити: { $when }
blocked-unblock = Розблокувати цей час
