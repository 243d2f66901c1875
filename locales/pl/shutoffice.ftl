### An office that closes unexpectedly.

shutoffice-when = Kiedy biuro będzie zamknięte?
shutoffice-today = Dzisiaj
shutoffice-tomorrow = Jutro
shutoffice-other-days = Inne dni
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] W tym czasie zaplanowano tam { $count } wydarzenie. Oznaczone ✓ zostanie odwołane, a kurs tylko w tych dniach. Jeśli ma zostać, proszę je nacisnąć. W nawiasie: ile osób bierze udział lub czeka.
    [few] W tym czasie zaplanowano tam { $count } wydarzenia. Oznaczone ✓ zostaną odwołane, a kursy tylko w tych dniach. Proszę nacisnąć te, które mają zostać. W nawiasie: ile osób bierze udział lub czeka.
    [many] W tym czasie zaplanowano tam { $count } wydarzeń. Oznaczone ✓ zostaną odwołane, a kursy tylko w tych dniach. Proszę nacisnąć te, które mają zostać. W nawiasie: ile osób bierze udział lub czeka.
   *[other] W tym czasie zaplanowano tam { $count } wydarzenia. Oznaczone ✓ zostaną odwołane, a kursy tylko w tych dniach. Proszę nacisnąć te, które mają zostać. W nawiasie: ile osób bierze udział lub czeka.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } wydarzenie nie odbędzie się. Osoby, które dowiedzą się od razu: { $people }.
    [few] { $count } wydarzenia nie odbędą się. Osoby, które dowiedzą się od razu: { $people }.
    [many] { $count } wydarzeń nie odbędzie się. Osoby, które dowiedzą się od razu: { $people }.
   *[other] { $count } wydarzenia nie odbędzie się. Osoby, które dowiedzą się od razu: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } wydarzenie na razie zostaje bez zmian: potem można je przenieść na inny termin lub w inne miejsce.
    [few] { $count } wydarzenia na razie zostają bez zmian: potem można je przenieść na inny termin lub w inne miejsce.
    [many] { $count } wydarzeń na razie zostaje bez zmian: potem można je przenieść na inny termin lub w inne miejsce.
   *[other] { $count } wydarzenia na razie zostaje bez zmian: potem można je przenieść na inny termin lub w inne miejsce.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: biuro będzie zamknięte ({ $days }). Wszystkie osoby z umówioną wizytą dostaną od razu wiadomość i będą mogły wybrać inny termin. Czy wszystko się zgadza?
shutoffice-yes = Tak, zamknij i powiadom
# $asked (Number), $call (Number) - how many people
shutoffice-done = Biuro jest zamknięte. Zapytane osoby: { $asked }. Osoby, do których trzeba zadzwonić, bo wiadomość do nich nie dotrze: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Biuro jest zamknięte. Zapytane osoby: { $asked }. Osoby, do których trzeba zadzwonić, bo wiadomość do nich nie dotrze: { $call }. Wydarzenia, które się nie odbędą: { $events }. Osoby, które się o tym dowiedzą: { $people }.
