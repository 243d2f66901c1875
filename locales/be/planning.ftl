### What the conversations of staff about events share.

planning-migrants = замежнікі
planning-employers = працадаўцы
planning-institutions = установы
planning-everybody = усе
planning-scope = Гэта мерапрыемства належыць да серыі. Якіх мерапрыемстваў гэта датычыць?
planning-this-one = Толькі гэта
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] Гэта і яшчэ { $count } наступнае
    [few] Гэта і яшчэ { $count } наступныя
    [many] Гэта і яшчэ { $count } наступных
   *[other] Гэта і яшчэ { $count } наступнага
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Тэма: { $topic }
# $level (String) - such as "A2"
planning-level = Узровень: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Колькасць заняткаў: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … і яшчэ { $count }
# $where (String) - a town and a place, or "Online"
planning-where = Дзе: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Спасылка: { $link }
planning-no-link = Спасылкі яшчэ няма.
# $languages (String) - names of languages, with commas
planning-languages = Мовы мерапрыемства: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Хто можа прыйсці: { $who }
# $count (Number)
planning-places = Колькасць месцаў: { $count }
planning-any-number = Колькасць месцаў: без ліміту
planning-as-many = Без ліміту
# $count (Number) - how many people
planning-companions = Колькі людзей можна ўзяць з сабой: { $count }
# $when (String) - date and time
planning-closes = Запіс да: { $when }
planning-which-office = Дзе гэта будзе?
planning-when-unclear = Не ўдалося зразумець. Напішыце, калі ласка, дзень і час так: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Апошні дзень праекта: { $day }. Пазней нічога планаваць нельга.
planning-past = Гэты час ужо мінуў. Напішыце, калі ласка, пазнейшы дзень і час.
planning-overlap = У гэты час ужо ёсць іншы занятак. Выберыце, калі ласка, іншы час.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Звярніце ўвагу, дзяржаўнае свята: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Звярніце ўвагу, офіс зачынены: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Напішыце, калі ласка, лік ад { $least } да { $most }.
planning-link-unclear = Гэта не адрас. Напішыце, калі ласка, адрас, які пачынаецца з https://
planning-yes-change = Так, змяніць
    .keywords = так, добра
# $count (Number) - how many people get a message
planning-told = Зменена. Людзей, якія цяпер атрымліваюць паведамленне: { $count }
planning-changed = Тым часам хтосьці іншы гэта змяніў, таму нічога не захавана. Вось як цяпер.
