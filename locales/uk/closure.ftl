### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Причина: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: зачинено. Перший день: { $first }. Останній день: { $last }. Видалити це зі списку?
closure-yes = Так, видалити
closure-done = Видалено. На ці дні знову можна записатися.
closure-gone = Цього в списку вже немає.
