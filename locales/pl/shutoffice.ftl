### An office that closes unexpectedly.

shutoffice-when = Kiedy biuro będzie zamknięte?
shutoffice-today = Dzisiaj
shutoffice-tomorrow = Jutro
shutoffice-other-days = Inne dni
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: biuro będzie zamknięte ({ $days }). Wszystkie osoby z umówioną wizytą dostaną od razu wiadomość i będą mogły wybrać inny termin. Czy wszystko się zgadza?
shutoffice-yes = Tak, zamknij i powiadom
# $asked (Number), $call (Number) - how many people
shutoffice-done = Biuro jest zamknięte. Zapytane osoby: { $asked }. Osoby, do których trzeba zadzwonić, bo wiadomość do nich nie dotrze: { $call }.
