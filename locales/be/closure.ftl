### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Прычына: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: зачынена. Першы дзень: { $first }. Апошні дзень: { $last }. Выдаліць гэта са спіса?
closure-yes = Так, выдаліць
closure-done = Выдалена. На гэтыя дні зноў можна запісацца.
closure-gone = Гэтага ў спісе ўжо няма.
