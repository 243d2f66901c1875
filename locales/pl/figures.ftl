### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Jak nam idzie: { $office }
figures-all = Wszystkie biura
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Czeka na odpowiedź, { $office }: { $count }. Najwcześniej: { $when } (czas pracy: { $time }).
figures-nobody-waits = Nikt nie czeka na odpowiedź.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Ten tydzień: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Poprzedni tydzień: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Nowe rozmowy: { $opened }. Z odpowiedzią: { $answered }.
# $half (String), $most (String) - how long
figures-first = Pierwsza odpowiedź, licząc czas pracy: połowa w ciągu { $half }, dziewięć na dziesięć w ciągu { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Oceny, { $office }: { $count }, średnio { $whole },{ $tenth } na 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Wizyty (bez przyszłych): { $visits }. Na miejscu: { $arrived }. Nieobecność: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Bez umówienia: { $count }
# $minutes (Number)
figures-minutes = { $minutes } min
# $hours (Number), $minutes (Number)
figures-hours = { $hours } godz. { $minutes } min
figures-forgotten = Niektóre rozmowy są tu przechowywane krócej niż dwa tygodnie: usunięte nie są już liczone.
