### What the conversations behind the desk share.

behind-desk = Панель
behind-not-found = Не вдалося це знайти.
behind-any-office = будь-який офіс
behind-unknown = невідомо
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
