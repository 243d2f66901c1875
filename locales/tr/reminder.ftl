### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Hatırlatma: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Hatırlatma, randevunuz: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Hatırlatma, telefon görüşmeniz: { $when }. Sizi arayacağız.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Hatırlatma, online randevunuz: { $when }.

    { $service }
reminder-details = Ayrıntılar
