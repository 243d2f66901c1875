### Putting a case off.

snooze-when = До якого часу відкласти звернення?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] На { $count } годину
    [few] На { $count } години
    [many] На { $count } годин
   *[other] На { $count } години
}
# $when (String) - date and time
snooze-until = До: { $when }
