### What the conversations behind the desk share.

behind-desk = Панэль
behind-not-found = Не ўдалося гэта знайсці.
behind-any-office = любы офіс
behind-unknown = невядома
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
