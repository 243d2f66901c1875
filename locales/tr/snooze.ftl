### Putting a case off.

snooze-when = Talep ne zamana kadar ertelensin?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] { $count } saatliğine
   *[other] { $count } saatliğine
}
# $when (String) - date and time
snooze-until = Bitiş: { $when }
