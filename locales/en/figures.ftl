### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = How it goes: { $office }
figures-all = All offices
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Waiting for an answer, { $office }: { $count }. The first since { $when } (working time: { $time }).
figures-nobody-waits = Nobody is waiting for an answer.
# $first (String), $last (String) - short dates
figures-this-week = 📅 This week: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Last week: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Conversations begun by people: { $opened }. Answered: { $answered }.
# $half (String), $most (String) - how long
figures-first = First answer, in working time: half within { $half }, nine of ten within { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Ratings, { $office }: { $count }, on average { $whole }.{ $tenth } of 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Visits so far: { $visits }. Arrived: { $arrived }. Did not come: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Without a booking: { $count }
# $minutes (Number)
figures-minutes = { $minutes } min
# $hours (Number), $minutes (Number)
figures-hours = { $hours } h { $minutes } min
figures-forgotten = Some conversations are kept for less than two weeks here: those that are deleted are not counted any more.
