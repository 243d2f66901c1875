### Putting a case off.

snooze-when = რა დრომდე გადავდოთ მიმართვა?
# $count (Number) - hours
snooze-hours = { $count ->
    [one] { $count } საათით
   *[other] { $count } საათით
}
# $when (String) - date and time
snooze-until = ვადა: { $when }
