### A consultant's calendar.

# $first (String), $last (String) - dates in words
calendar-title = Каляндар: { $first } – { $last }
calendar-empty = Візітаў і заблакаванага часу няма.
calendar-not-linked = Вас няма ў раскладзе, таму візітаў да Вас няма. Гэта могуць змяніць каардынатары.
# $start (String), $end (String) - dates and times
calendar-away = Заблакавана: { $start } – { $end }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-visit = { $when } · { $office } · { $state }
# $when (String) - date and time, $office (String) - a town, $state (String) - "confirmed" and the like
calendar-in-the-way = { $when } · { $office } · { $state } · у заблакаваны час
# $when (String) - a short date and time
calendar-blocked = Заблакавана: { $when }
# $when (String) - a short date and time
calendar-open = Візіт: { $when }
# $day (String) - a short date
calendar-week = Тыдзень ад: { $day }
