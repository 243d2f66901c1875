### Putting a case off.

snooze-when = Do kiedy odłożyć sprawę?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] Na { $count } godzinę
    [few] Na { $count } godziny
    [many] Na { $count } godzin
   *[other] Na { $count } godziny
}
# $when (String) - date and time
snooze-until = Do: { $when }
