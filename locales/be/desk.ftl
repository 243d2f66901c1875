### The staff's own menu.

desk-title = Панэль кансультантаў
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Адкрытыя звароты: { $count }. Чакаюць адказу: { $waiting }.
desk-no-cases = Адкрытых зваротаў няма.
# $count (Number) - cases that are not shown
desk-more = Тут не паказана: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · вольны
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Візіты дня
desk-walk-in = Візіт без запісу
desk-book = Запісаць кагосьці
desk-find = Знайсці візіт
desk-calendar = Мой каляндар
desk-block = Заблакаваць час
desk-browser = Панэль у браўзеры
desk-coordinate = Для каардынатараў
