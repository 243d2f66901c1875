### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Заблокировано: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Визиты в это время: { $count }. Визит изменится, только если так решит сам человек.
blocked-free = В это время визитов нет.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = ещё не спросили
blocked-asked = спросили, ждём
blocked-asked-same = спросили; то же время держим у коллеги
blocked-kept = время то же, примет кто-то другой
blocked-moved = перенесён
blocked-cancelled = отменён
# $when (String) - a short date and time
blocked-propose = Спросить: { $when }
# $when (String) - a short date and time
blocked-open = Открыть: { $when }
blocked-unblock = Разблокировать это время
