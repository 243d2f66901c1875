### What the conversations of coordinators share.


coordinating-monday = панядзелак
coordinating-tuesday = аўторак
coordinating-wednesday = серада
coordinating-thursday = чацвер
coordinating-friday = пятніца
coordinating-saturday = субота
coordinating-sunday = нядзеля
coordinating-workdays = панядзелак – пятніца
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = усе офісы
coordinating-enough = Гэта ўсё
coordinating-every = Выбраць усё
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = Які дзень змяніць?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: з якой да якой гадзіны? Час з перапынкам напішыце так: 8:00-12:30, 13:00-16:00
coordinating-closed = У гэты дзень зачынена
coordinating-when-unclear = Гэтыя гадзіны незразумелыя. Напішыце, калі ласка, так: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = Гэта дата незразумелая. Напішыце, калі ласка, так: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = Самы ранні магчымы дзень: { $day }.

coordinating-fits = Усе запланаваныя візіты па-ранейшаму магчымыя.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } візіт больш не адпавядае раскладу. Ён не зменіцца, пакуль чалавек сам не вырашыць:
    [few] { $count } візіты больш не адпавядаюць раскладу. Яны не зменяцца, пакуль людзі самі не вырашаць:
    [many] { $count } візітаў больш не адпавядаюць раскладу. Яны не зменяцца, пакуль людзі самі не вырашаць:
   *[other] { $count } візіту больш не адпавядаюць раскладу. Яны не зменяцца, пакуль людзі самі не вырашаць:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = Усё правільна?
coordinating-save = Захаваць
