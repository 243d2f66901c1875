### The staff's own menu.

desk-title = Панель консультантів
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Відкриті звернення: { $count }. Чекають на відповідь: { $waiting }.
desk-no-cases = Відкритих звернень немає.
# $count (Number) - cases that are not shown
desk-more = Тут не показано: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · вільне
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Візити дня
desk-walk-in = Візит без запису
desk-book = Записати когось
desk-find = Знайти візит
desk-calendar = Мій календар
desk-block = Заблокувати час
desk-browser = Панель у браузері
desk-coordinate = Для координаторів
