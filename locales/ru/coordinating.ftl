### What the conversations of coordinators share.


coordinating-monday = понедельник
coordinating-tuesday = вторник
coordinating-wednesday = среда
coordinating-thursday = четверг
coordinating-friday = пятница
coordinating-saturday = суббота
coordinating-sunday = воскресенье
coordinating-workdays = с понедельника по пятницу
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = все офисы
coordinating-enough = Это всё
coordinating-every = Выбрать всё
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Какой день изменить?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: с какого до какого часа? Время до и после перерыва напишите отдельно, например: 8:00-12:30, 13:00-16:00
coordinating-closed = В этот день закрыто
coordinating-when-unclear = Эти часы непонятны. Напишите, пожалуйста, так: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = Эта дата непонятна. Напишите, пожалуйста, так: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = Самый ранний возможный день: { $day }.

coordinating-fits = Все запланированные визиты по-прежнему возможны.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } визит больше не укладывается в расписание. Он не изменится, пока человек не решит сам:
    [few] { $count } визита больше не укладываются в расписание. Они не изменятся, пока люди не решат сами:
    [many] { $count } визитов больше не укладываются в расписание. Они не изменятся, пока люди не решат сами:
   *[other] { $count } визита больше не укладываются в расписание. Они не изменятся, пока люди не решат сами:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Всё верно?
coordinating-save = Сохранить
