### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Reminder: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Reminder: you have a visit on { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Reminder: we will call you on { $when }.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Reminder: you have an online visit on { $when }.

    { $service }
reminder-details = Details
