### Discreet reminders.

discreet-on = From now on your reminders say nothing but the day and the time.
discreet-off = From now on your reminders are ordinary again.
