### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
reminder-discreet = შეხსენება: { $when }.
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
reminder-in-person =
    შეხსენება ვიზიტზე: { $when }.

    { $service }
    { $office }, { $address }
# $when (String) - date and time, $service (String)
reminder-phone =
    შეხსენება, დაგირეკავთ: { $when }.

    { $service }
# $when (String) - date and time, $service (String)
reminder-online =
    შეხსენება ონლაინ ვიზიტზე: { $when }.

    { $service }
reminder-details = დეტალები
