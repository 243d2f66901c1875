### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = კალენდარი: { $first } – { $last }
calendar-empty = არაფერია დაჯავშნილი ან დაბლოკილი.
calendar-not-linked = განრიგში არ ხართ, ამიტომ ვიზიტებს არ იღებთ. ამის შეცვლა კოორდინატორს შეუძლია.
# $start (String), $end (String) - dates and times
calendar-away = დაბლოკილია: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · დაბლოკილ დროში
# $when (String) - a short date and time
calendar-blocked = დაბლოკილია: { $when }
# $when (String) - a short date and time
calendar-open = ვიზიტი: { $when }
# $day (String) - a short date
calendar-week = კვირის დასაწყისი: { $day }
