### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Как идут дела: { $office }
figures-all = Все офисы
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Ждут ответа, { $office }: { $count }. Самое раннее: { $when } (рабочее время: { $time }).
figures-nobody-waits = Никто не ждёт ответа.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Эта неделя: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Прошлая неделя: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Новые разговоры: { $opened }. С ответом: { $answered }.
# $half (String), $most (String) - how long
figures-first = Первый ответ, считая рабочее время: половина за { $half }, девять из десяти за { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Оценки, { $office }: { $count }, в среднем { $whole },{ $tenth } из 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Визиты (без будущих): { $visits }. На месте: { $arrived }. Неявка: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Без записи: { $count }
# $minutes (Number)
figures-minutes = { $minutes } мин
# $hours (Number), $minutes (Number)
figures-hours = { $hours } ч { $minutes } мин
figures-forgotten = Некоторые разговоры хранятся здесь меньше двух недель: удалённые уже не считаются.
