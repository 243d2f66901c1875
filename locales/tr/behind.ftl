### What the conversations behind the desk share.

behind-desk = Panel
behind-not-found = Bunu bulamıyorum.
behind-any-office = herhangi bir ofis
behind-unknown = bilinmiyor
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
