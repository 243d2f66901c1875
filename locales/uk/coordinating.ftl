### What the conversations of coordinators share.

coordinating-monday = понеділок
coordinating-tuesday = вівторок
coordinating-wednesday = середа
coordinating-thursday = четвер
coordinating-friday = п’ятниця
coordinating-saturday = субота
coordinating-sunday = неділя
coordinating-workdays = понеділок – п’ятниця
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = усі офіси
coordinating-enough = Це все
coordinating-every = Вибрати все
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Який день змінити?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: з якої до якої години? Час із перервою напишіть так: 8:00-12:30, 13:00-16:00
coordinating-closed = Цього дня зачинено
coordinating-when-unclear = Ці години незрозумілі. Напишіть, будь ласка, так: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = Ця дата незрозуміла. Напишіть, будь ласка, так: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = Найраніший можливий день: { $day }.

coordinating-fits = Усі заплановані візити й далі можливі.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } візит більше не підходить до розкладу. Він не зміниться, доки людина не вирішить сама:
    [few] { $count } візити більше не підходять до розкладу. Вони не зміняться, доки люди не вирішать самі:
    [many] { $count } візитів більше не підходять до розкладу. Вони не зміняться, доки люди не вирішать самі:
   *[other] { $count } візиту більше не підходять до розкладу. Вони не зміняться, доки люди не вирішать самі:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Усе правильно?
coordinating-save = Зберегти
