### Handing a case to a colleague.

hand-whom = Хто візьме звернення?
hand-nobody = Зараз його ніхто інший не може взяти: треба відповідати за цей офіс і бути в групі або мати панель у браузері.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · на роботі
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Звернення передано.
