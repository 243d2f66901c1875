### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Повторюється щотижня: { $when }. До якого дня? Наприклад: 24.12. Державні свята й дні, коли офіс зачинено, пропускаємо.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Пропущено, державне свято: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Пропущено, офіс зачинено: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Нових чернеток: { $count }. Дні: { $days }
eventseries-yes = Так, створити
    .keywords = так, добре
# $count (Number) - how many drafts
eventseries-done = Створено чернеток: { $count }. Їх ніхто не бачить, доки ви їх не опублікуєте, по одній або всі разом.
eventseries-none = У цей час не потрапляє жоден день. Напишіть, будь ласка, пізніший день.
# $count (Number) - how many weeks
eventseries-too-long = Це задовго. Найбільша кількість тижнів у серії: { $count }
