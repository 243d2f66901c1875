### An office that closes unexpectedly.

shutoffice-when = Коли офіс буде зачинено?
shutoffice-today = Сьогодні
shutoffice-tomorrow = Завтра
shutoffice-other-days = Інші дні
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] На цей час там запланована { $count } подія. З позначкою ✓ її буде скасовано, а курс — лише в ці дні. Якщо вона лишається, натисніть на неї. У дужках: скільки людей бере участь або чекає.
    [few] На цей час там заплановано { $count } події. Ті, що з позначкою ✓, буде скасовано, а курси — лише в ці дні. Натисніть на ті, які лишаються. У дужках: скільки людей бере участь або чекає.
    [many] На цей час там заплановано { $count } подій. Ті, що з позначкою ✓, буде скасовано, а курси — лише в ці дні. Натисніть на ті, які лишаються. У дужках: скільки людей бере участь або чекає.
   *[other] На цей час там заплановано { $count } події. Ті, що з позначкою ✓, буде скасовано, а курси — лише в ці дні. Натисніть на ті, які лишаються. У дужках: скільки людей бере участь або чекає.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } подія не відбудеться. Одразу дізнаються про це, людей: { $people }.
    [few] { $count } події не відбудуться. Одразу дізнаються про це, людей: { $people }.
    [many] { $count } подій не відбудеться. Одразу дізнаються про це, людей: { $people }.
   *[other] { $count } події не відбудеться. Одразу дізнаються про це, людей: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } подія поки що лишається без змін: потім її можна перенести на інший час або в інше місце.
    [few] { $count } події поки що лишаються без змін: потім їх можна перенести на інший час або в інше місце.
    [many] { $count } подій поки що лишається без змін: потім їх можна перенести на інший час або в інше місце.
   *[other] { $count } події поки що лишається без змін: потім їх можна перенести на інший час або в інше місце.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офіс буде зачинено ({ $days }). Усі, хто має там візит, одразу отримають повідомлення і зможуть вибрати інший час. Усе правильно?
shutoffice-yes = Так, зачинити й повідомити всіх
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офіс зачинено. Запитано людей: { $asked }. Треба зателефонувати, бо повідомлення не дійде: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Офіс зачинено. Запитано людей: { $asked }. Треба зателефонувати, бо повідомлення не дійде: { $call }. Не відбудеться подій: { $events }. Дізнаються про це, людей: { $people }.
