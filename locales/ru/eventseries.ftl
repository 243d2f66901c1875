### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Повторяется каждую неделю: { $when }. До какого дня? Например: 24.12. Государственные праздники и дни, когда офис закрыт, пропускаем.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Пропущено, государственный праздник: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Пропущено, офис закрыт: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Новых черновиков: { $count }. Дни: { $days }
eventseries-yes = Да, создать
    .keywords = да, хорошо
# $count (Number) - how many drafts
eventseries-done = Создано черновиков: { $count }. Их никто не видит, пока вы их не опубликуете, по одному или все вместе.
eventseries-none = В это время не попадает ни один день. Напишите, пожалуйста, более поздний день.
# $count (Number) - how many weeks
eventseries-too-long = Это слишком долго. Наибольшее количество недель в серии: { $count }
