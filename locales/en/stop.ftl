### Stop.

stop-title = Stop
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] I write to you about your visit: you have { $count } booked. If you do not want reminders, you can turn them off below.
   *[other] I write to you about your visits: you have { $count } booked. If you do not want reminders, you can turn them off below.
}
stop-nothing = You have no visits booked, so I will not write to you by myself.
stop-news = You get announcements, because you have said yes to them. One tap below ends that.
stop-conversation = You are talking to a person of the centre. If everything is said, you can end the conversation here. You can also turn off reminders.
# $count (Number) - how many workshops, meetings and courses they have joined or wait for
stop-events = { $count ->
    [one] You have joined { $count } workshop or meeting, or are in line for it. If it is moved or cancelled, or a place becomes free, we will tell you in any case.
   *[other] You have joined { $count } workshops or meetings, or are in line for them. If one is moved or cancelled, or a place becomes free, we will tell you in any case.
}
