### Closing an office for some days.

closing-all = All offices
closing-office = Which office will be closed?
closing-first = What is the first day? For example: 24.12.2026
closing-one-day = Only this day
# $first (String) - a date in words
closing-last = From { $first }. What is the last day?
closing-no-reason = No reason
closing-reason = Do you want to say why? Visitors will read it. Choose a language.
# $language (String) - a language
closing-reason-words = The reason in this language: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: closed from { $first } to { $last }. Is that right?
# $count (Number) - how many events
closing-events = { $count ->
    [one] { $count } event is planned there in this time. It stays as it is: please move or cancel it under Events.
   *[other] { $count } events are planned there in this time. They stay as they are: please move or cancel them under Events.
}
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Yes, close
closing-done = The closure is saved. Nobody can book on these days.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
