### An office that closes unexpectedly.

shutoffice-when = Коли офіс буде зачинено?
shutoffice-today = Сьогодні
shutoffice-tomorrow = Завтра
shutoffice-other-days = Інші дні
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офіс буде зачинено ({ $days }). Усі, хто має там візит, одразу отримають повідомлення і зможуть вибрати інший час. Усе правильно?
shutoffice-yes = Так, зачинити й повідомити
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офіс зачинено. Запитано людей: { $asked }. Треба зателефонувати, бо повідомлення не дійде: { $call }.
