### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Паўтараецца кожны тыдзень: { $when }. Да якога дня? Напрыклад: 24.12. Дзяржаўныя святы і дні, калі офіс зачынены, прапускаем.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Прапушчана, дзяржаўнае свята: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Прапушчана, офіс зачынены: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Новых чарнавікоў: { $count }. Дні: { $days }
eventseries-yes = Так, стварыць
    .keywords = так, добра
# $count (Number) - how many drafts
eventseries-done = Створана чарнавікоў: { $count }. Іх ніхто не бачыць, пакуль Вы іх не апублікуеце, па адным або ўсе разам.
eventseries-none = Да гэтага дня няма ніводнай даты. Напішыце, калі ласка, пазнейшы дзень.
# $count (Number) - how many weeks
eventseries-too-long = Гэта задоўга. Найбольшая колькасць тыдняў у серыі: { $count }
