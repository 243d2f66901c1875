### When offices are closed.

closures-list = Próximos cierres. Toque uno para quitarlo. Los días festivos ya están incluidos.
closures-none = No hay cierres planeados. Los días festivos ya están incluidos.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Agregar un cierre
closures-at-once = Cierre inesperado: avisar
