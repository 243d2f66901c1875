### Putting a case off.

snooze-when = До какого времени отложить обращение?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] На { $count } час
    [few] На { $count } часа
    [many] На { $count } часов
   *[other] На { $count } часа
}
# $when (String) - date and time
snooze-until = До: { $when }
