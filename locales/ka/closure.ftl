### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = მიზეზი: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: დაკეტილია. პირველი დღე: { $first }. ბოლო დღე: { $last }. წავშალოთ ეს ჩანაწერი?
closure-yes = დიახ, წაშლა
closure-done = ჩანაწერი წაშლილია. ამ დღეებზე ვიზიტების დაჯავშნა ისევ შეიძლება.
closure-gone = ეს ჩანაწერი უკვე აღარ არის.
