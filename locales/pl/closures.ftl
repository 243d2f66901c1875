### When offices are closed.

closures-list = Najbliższe dni zamknięcia. Proszę nacisnąć wpis, aby go usunąć. Święta są już uwzględnione.
closures-none = Nie zaplanowano dni zamknięcia. Święta są już uwzględnione.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Dodaj dni zamknięcia
closures-at-once = Nagłe zamknięcie: powiadom wszystkich
