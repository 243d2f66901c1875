### Blocking time.

block-whose = Чьё время заблокировать?
block-day = В какой день?
# $day (String) - a date in words
block-start = { $day }: с какого часа?
block-all-day = Весь день
block-last = До какого дня? Этот день тоже будет заблокирован.
block-end = До какого часа?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Заблокировать это время?

    С: { $start }
    До: { $end }
    Визиты в это время: { $count }

    Визиты не изменятся, пока люди не решат сами.
block-yes = Да, заблокировать
    .keywords = да, хорошо, ок, заблокировать
block-done = Время заблокировано.
