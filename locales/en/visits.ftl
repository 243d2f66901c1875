### My visits.

visits-title = My visits
# $count (Number) - how many visits
visits-list = { $count ->
    [one] You have { $count } visit. Press it to see it, move it or cancel it.
   *[other] You have { $count } visits. Press one to see it, move it or cancel it.
}
visits-none = You have no visits booked.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Book a visit
visits-by-code = I have a return code
