### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Причина: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: закрыто. Первый день: { $first }. Последний день: { $last }. Удалить из нерабочих дней?
closure-yes = Да, удалить
closure-done = Удалено. На эти дни снова можно записаться.
closure-gone = Этого в списке нерабочих дней уже нет.
