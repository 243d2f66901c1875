### The list of events, for staff.

eventdesk-title = Wydarzenia
# $place (String) - a town, or "Online"
eventdesk-of = Wydarzenia: { $place }
# $count (Number) - how many events
eventdesk-coming = Nadchodzące: { $count }
# $count (Number) - how many events
eventdesk-drafts = Szkice, których nikt jeszcze nie widzi: { $count }
# $count (Number) - how many events
eventdesk-past = Zakończone lub odwołane: { $count }
eventdesk-none = Nic nie jest tu zaplanowane.
eventdesk-no-drafts = Nie ma tu szkiców.
eventdesk-no-past = Nic się tu jeszcze nie zakończyło.
# $count (Number) - how many sessions
eventdesk-sessions = Liczba spotkań: { $count }
eventdesk-cancelled = Odwołane
# $taken (Number) - places that somebody has
eventdesk-taken = Zajęte miejsca: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Zajęte miejsca: { $taken } z { $places }. W kolejce: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Nowe wydarzenie
eventdesk-check-in = Sprawdź bilet
eventdesk-to-coming = Nadchodzące
eventdesk-to-drafts = Szkice
eventdesk-to-past = Zakończone lub odwołane
eventdesk-everywhere = Wszędzie
