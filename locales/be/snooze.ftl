### Putting a case off.

snooze-when = Да якога часу адкласці зварот?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] На { $count } гадзіну
    [few] На { $count } гадзіны
    [many] На { $count } гадзін
   *[other] На { $count } гадзіны
}
# $when (String) - date and time
snooze-until = Да: { $when }
