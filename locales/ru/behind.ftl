### What the conversations behind the desk share.

behind-desk = Панель
behind-not-found = Не удаётся это найти.
behind-any-office = любой офис
behind-unknown = неизвестно
# $day (String) - a short date, $time (String)
behind-at = { $day }, { $time }
