### Handing a case to a colleague.

hand-whom = Who shall take the case?
hand-nobody = Nobody else answers for this office.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · at work
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = The case is handed over.
