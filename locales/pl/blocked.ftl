### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Zablokowane: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Wizyty w tym czasie: { $count }. Bez decyzji umówionej osoby nic się nie zmieni.
blocked-free = W tym czasie nie ma wizyt.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = jeszcze nie zapytano
blocked-asked = zapytano, czekamy
blocked-asked-same = zapytano; na tę samą porę zarezerwowano kogoś innego z zespołu
blocked-kept = termin bez zmian, przyjmie ktoś inny
blocked-moved = przełożona
blocked-cancelled = odwołana
# $when (String) - a short date and time
blocked-propose = Zapytaj: { $when }
# $when (String) - a short date and time
blocked-open = Otwórz: { $when }
blocked-unblock = Odblokuj ten czas
