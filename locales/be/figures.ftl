### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Як ідуць справы: { $office }
figures-all = Усе офісы
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Чакаюць адказу, { $office }: { $count }. Найраней: { $when } (працоўны час: { $time }).
figures-nobody-waits = Ніхто не чакае адказу.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Гэты тыдзень: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Мінулы тыдзень: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Новыя размовы: { $opened }. З адказам: { $answered }.
# $half (String), $most (String) - how long
figures-first = Першы адказ, калі лічыць працоўны час: палова за { $half }, дзевяць з дзесяці за { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Ацэнкі, { $office }: { $count }, у сярэднім { $whole },{ $tenth } з 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Візіты (без будучых): { $visits }. На месцы: { $arrived }. Няяўка: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Без запісу: { $count }
# $minutes (Number)
figures-minutes = { $minutes } хв
# $hours (Number), $minutes (Number)
figures-hours = { $hours } гадз. { $minutes } хв
figures-forgotten = Некаторыя размовы захоўваюцца тут менш за два тыдні: выдаленыя ўжо не лічацца.
