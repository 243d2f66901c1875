### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Przypomnienie: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Przypomnienie o wizycie: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Przypomnienie o rozmowie przez telefon: { $when }. Zadzwonimy.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Przypomnienie o wizycie online: { $when }.

    { $service }
reminder-details = Szczegóły
