### An office that closes unexpectedly.

shutoffice-when = Коли офіс буде зачинено?
shutoffice-today = Сьогодні
shutoffice-tomorrow = Завтра
shutoffice-other-days = Інші дні
# $count (Number) - how many events
shutoffice-which = Заходи, що заплановані там на цей час: { $count }. Те, що з позначкою ✓, буде скасовано, а з курсів – лише заняття в ці дні. Натисніть на те, що лишається. У дужках: скільки людей бере участь або чекає.
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } захід не відбудеться. Одразу дізнаються про це, людей: { $people }.
    [few] { $count } заходи не відбудуться. Одразу дізнаються про це, людей: { $people }.
    [many] { $count } заходів не відбудеться. Одразу дізнаються про це, людей: { $people }.
   *[other] { $count } заходу не відбудеться. Одразу дізнаються про це, людей: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = Заходи, що поки лишаються без змін: { $count }. Потім їх можна перенести на інший час або в інше місце.
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офіс буде зачинено ({ $days }). Усі, хто має там візит, одразу отримають повідомлення і зможуть вибрати інший час. Усе правильно?
shutoffice-yes = Так, зачинити й повідомити
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офіс зачинено. Запитано людей: { $asked }. Треба зателефонувати, бо повідомлення не дійде: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Офіс зачинено. Запитано людей: { $asked }. Треба зателефонувати, бо повідомлення не дійде: { $call }. Заходи, що не відбудуться: { $events }. Дізнаються про це, людей: { $people }.
