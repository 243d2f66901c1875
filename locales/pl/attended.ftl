### Noting who came to an event.

# $ticket (String) - a code
attended-came = Zapisano: { $ticket } – obecność.
# $ticket (String) - a code
attended-missed = Zapisano: { $ticket } – nieobecność.
# $ticket (String) - a code
attended-none = Cofnięto: { $ticket }
attended-others-check = Zapisać nieobecność wszystkim osobom bez oznaczenia?
attended-others-yes = Tak, zapisz
    .keywords = tak, ok
attended-others = Zapisano: reszta nie przyszła.
