### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Причина: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: закрыто. Первый день: { $first }. Последний день: { $last }. Удалить эту запись?
closure-yes = Да, удалить
closure-done = Запись удалена. На эти дни снова можно записаться.
closure-gone = Этой записи уже нет.
