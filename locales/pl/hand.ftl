### Handing a case to a colleague.

hand-whom = Kto ma przejąć sprawę?
hand-nobody = Nikt inny nie może jej teraz przejąć: trzeba odpowiadać za to biuro i być w grupie albo mieć panel w przeglądarce.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · w pracy
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = Sprawa jest przekazana.
