### Handing a case to a colleague.

hand-whom = Кто возьмёт обращение?
hand-nobody = Никто другой не отвечает за этот офис.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · на работе
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Обращение передано.
