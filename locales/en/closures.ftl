### When offices are closed.

closures-list = Closures to come. Press one to remove it. Public holidays are known already.
closures-none = No closures are planned. Public holidays are known already.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Add a closure
closures-at-once = Closed unexpectedly: tell everybody
