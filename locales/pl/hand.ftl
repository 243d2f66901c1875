### Handing a case to a colleague.

hand-whom = Kto ma przejąć sprawę?
hand-nobody = Nikt inny nie odpowiada za to biuro.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · w pracy
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Sprawa jest przekazana.
