### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Vinieron: { $came }. No vinieron: { $missed }. Sin anotar: { $open }
attendance-how = Toque el boleto de quien vino. Si lo toca otra vez, se deshace. El número dice para cuántas personas es.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = El resto no vino
# $when (String) - date and time
attendance-session = Sesión: { $when }
