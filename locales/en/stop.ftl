### Stop.

stop-title = Stop
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] I only write to you about your visit: you have { $count } booked. If you do not want reminders, cancel the visit.
   *[other] I only write to you about your visits: you have { $count } booked. If you do not want reminders, cancel the visits.
}
stop-nothing = You have no visits booked, so I will not write to you by myself.
