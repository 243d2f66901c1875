### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Напоминание: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Напоминание о визите: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Напоминание о звонке: { $when }. Мы вам позвоним.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Напоминание об онлайн-визите: { $when }.

    { $service }
reminder-details = Подробности
