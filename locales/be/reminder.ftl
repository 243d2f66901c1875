### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = Напамін: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    Напамін пра візіт: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    Напамін: мы Вам патэлефануем. Калі: { $when }.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    Напамін пра анлайн-візіт: { $when }.

    { $service }
reminder-details = Падрабязней
