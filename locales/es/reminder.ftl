### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Recordatorio: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Recordatorio: tiene una cita el { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Recordatorio: le llamaremos el { $when }.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Recordatorio: tiene una cita en línea el { $when }.

    { $service }
reminder-details = Detalles
