### Handing a case to a colleague.

hand-whom = Хто візьме звернення?
hand-nobody = За цей офіс більше ніхто не відповідає.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · на роботі
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Звернення передано.
