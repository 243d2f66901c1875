### Blocking time.

block-whose = Чий час заблокувати?
block-day = У який день?
# $day (String) - a date in words
block-start = { $day }: з якої години?
block-all-day = Увесь день
block-last = До якого дня? Цей день теж буде заблоковано.
block-end = До якої години?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Заблокувати цей час?

    Початок: { $start }
    Кінець: { $end }
    Візити в цей час: { $count }

    Ці візити не зміняться, доки люди самі не вирішать.
block-yes = Так, заблокувати
    .keywords = так, добре, ок, заблокувати
block-done = Час заблоковано.
