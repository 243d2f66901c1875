### Handing a case to a colleague.

hand-whom = Who shall take the case?
hand-nobody = Nobody else can take it now: a colleague has to answer for this office, and be in the staff group or have the desk in the browser.
# $name (String) - a colleague, $languages (String) - names of languages
hand-at-work = { $name } ({ $languages }) · at work
# $name (String), $languages (String)
hand-away = { $name } ({ $languages })
hand-done = The case is handed over.
