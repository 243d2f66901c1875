### What the conversations behind the desk share.

behind-desk = Panel
behind-not-found = No lo encuentro.
behind-any-office = cualquier oficina
behind-unknown = sin datos
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
