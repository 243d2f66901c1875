### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Powód: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: zamknięte. Pierwszy dzień: { $first }. Ostatni dzień: { $last }. Czy usunąć ten wpis?
closure-yes = Tak, usuń
closure-done = Wpis usunięty. Na te dni znów można umawiać wizyty.
closure-gone = Tego wpisu już nie ma.
