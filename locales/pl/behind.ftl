### What the conversations behind the desk share.

behind-desk = Panel
behind-not-found = Nie mogę tego znaleźć.
behind-any-office = dowolne biuro
behind-unknown = nieznany
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
