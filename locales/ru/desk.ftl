### The staff's own menu.

desk-title = Панель консультантов
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Открытые обращения: { $count }. Ждут ответа: { $waiting }.
desk-no-cases = Открытых обращений нет.
# $count (Number) - cases that are not shown
desk-more = Здесь не показано: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · свободно
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Визиты дня
desk-walk-in = Визит без записи
desk-book = Записать кого-то
desk-find = Найти визит
desk-calendar = Мой календарь
desk-block = Заблокировать время
desk-browser = Панель в браузере
desk-coordinate = Для координаторов
