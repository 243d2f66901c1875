### Blocking time.

block-whose = Чый час заблакаваць?
block-day = У які дзень?
# $day (String) - a date in words
block-start = { $day }: з якой гадзіны?
block-all-day = Увесь дзень
block-last = Да якога дня? Гэты дзень таксама будзе заблакаваны.
block-end = Да якой гадзіны?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Заблакаваць гэты час?

    Пачатак: { $start }
    Канец: { $end }
    Візіты ў гэты час: { $count }

    Гэтыя візіты не зменяцца, пакуль людзі самі не вырашаць.
block-yes = Так, заблакаваць
    .keywords = так, добра, ок, заблакаваць
block-done = Час заблакаваны.
