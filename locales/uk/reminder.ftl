### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Нагадування: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Нагадування про візит: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Нагадування: ми вам зателефонуємо. Коли: { $when }.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Нагадування про онлайн-візит: { $when }.

    { $service }
reminder-details = Докладніше
