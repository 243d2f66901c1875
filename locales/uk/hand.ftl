### Handing a case to a colleague.

hand-whom = Хто візьме справу?
hand-nobody = Ніхто інший не відповідає за цей офіс.
# $name (String) - a colleague, $languages (String) - codes such as "en, pl"
hand-at-work = { $name } ({ $languages }) · на роботі
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Справу передано.
