### Reminders. Nobody who looks at the phone may learn anything from the discreet ones.

# $when (String) - date and time
# $when (String) - date and time, $service (String), $office (String) - a town, $address (String)
# $when (String) - date and time, $service (String)
# $when (String) - date and time, $service (String)
