### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Заблоковано: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Візити в цей час: { $count }. Без згоди людини жоден візит не переносимо.
blocked-free = У цей час візитів немає.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = людину ще не запитано
blocked-asked = людину запитано, чекаємо
blocked-asked-same = людину запитано; той самий час у колеги зарезервовано
blocked-kept = той самий час, прийме колега
blocked-moved = перенесено
blocked-cancelled = скасовано
# $when (String) - a short date and time
blocked-propose = Запитати: { $when }
# $when (String) - a short date and time
blocked-open = Відкрити: { $when }
blocked-unblock = Розблокувати цей час
