### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Obecność: { $came }. Nieobecność: { $missed }. Bez oznaczenia: { $open }
attendance-how = Proszę nacisnąć bilet osoby, która przyszła. Ponowne naciśnięcie to cofa. Liczba pokazuje, dla ilu osób jest bilet.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = Reszta nie przyszła
# $when (String) - date and time
attendance-session = Spotkanie: { $when }
