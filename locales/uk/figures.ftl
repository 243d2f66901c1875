### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Як ідуть справи: { $office }
figures-all = Усі офіси
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Чекають на відповідь, { $office }: { $count }. Найраніше: { $when } (робочий час: { $time }).
figures-nobody-waits = Ніхто не чекає на відповідь.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Цей тиждень: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Минулий тиждень: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Нові розмови: { $opened }. З відповіддю: { $answered }.
# $half (String), $most (String) - how long
figures-first = Перша відповідь, якщо рахувати робочий час: половина за { $half }, дев’ять із десяти за { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Оцінки, { $office }: { $count }, у середньому { $whole },{ $tenth } з 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Візити (без майбутніх): { $visits }. На місці: { $arrived }. Неявка: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Без запису: { $count }
# $minutes (Number)
figures-minutes = { $minutes } хв
# $hours (Number), $minutes (Number)
figures-hours = { $hours } год { $minutes } хв
figures-forgotten = Деякі розмови зберігаються тут менш ніж два тижні: видалені вже не рахуються.
