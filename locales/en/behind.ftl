### What the conversations behind the desk share.

behind-desk = Desk
behind-not-found = I cannot find that.
behind-any-office = any office
behind-unknown = not known
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
