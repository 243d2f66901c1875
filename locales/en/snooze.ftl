### Putting a case off.

snooze-when = Until when shall the case be put off?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] For { $count } hour
   *[other] For { $count } hours
}
# $when (String) - date and time
snooze-until = Until { $when }
