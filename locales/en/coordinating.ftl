### What the conversations of coordinators share.


coordinating-monday = Monday
coordinating-tuesday = Tuesday
coordinating-wednesday = Wednesday
coordinating-thursday = Thursday
coordinating-friday = Friday
coordinating-saturday = Saturday
coordinating-sunday = Sunday
coordinating-workdays = Monday to Friday
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = all offices
coordinating-enough = That is all
coordinating-every = Choose all
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Which day do you want to change?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: from when to when? Leave breaks out, for example: 8:00-12:30, 13:00-16:00
coordinating-closed = Closed on this day
coordinating-when-unclear = I did not understand these hours. Please write them like this: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = I did not understand this date. Please write it like this: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = The day must not be before { $day }.

coordinating-fits = All booked visits still fit.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } booked visit would not fit any more. It stays as it is until the person decides:
   *[other] { $count } booked visits would not fit any more. They stay as they are until the people decide:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Is that right?
coordinating-save = Save
