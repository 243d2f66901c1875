### What the conversations of staff about events share.

planning-migrants = іноземці
planning-employers = роботодавці
planning-institutions = установи
planning-everybody = усі
planning-scope = Цей захід належить до серії. Яких заходів це стосується?
planning-this-one = Лише цей захід
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] Цей і ще { $count } наступний
    [few] Цей і ще { $count } наступні
    [many] Цей і ще { $count } наступних
   *[other] Цей і ще { $count } наступного
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Тема: { $topic }
# $level (String) - such as "A2"
planning-level = Рівень: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Кількість занять: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … і ще { $count }
# $where (String) - a town and a place, or "Online"
planning-where = Де: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Посилання: { $link }
planning-no-link = Посилання ще немає.
# $languages (String) - names of languages, with commas
planning-languages = Мови заходу: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Хто може прийти: { $who }
# $count (Number)
planning-places = Кількість місць: { $count }
planning-any-number = Кількість місць: без обмежень
planning-as-many = Без обмежень
# $count (Number) - how many people
planning-companions = Скільки людей можна взяти із собою: { $count }
# $when (String) - date and time
planning-closes = Запис до: { $when }
planning-which-office = Де це буде?
planning-when-unclear = Не вдалося зрозуміти. Напишіть, будь ласка, день і час так: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Останній день проєкту: { $day }. Пізніше нічого планувати не можна.
planning-past = Цей час уже минув. Напишіть, будь ласка, пізніший день і час.
planning-overlap = У цей час уже є інше заняття. Виберіть, будь ласка, інший час.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Зверніть увагу, державне свято: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Зверніть увагу, офіс зачинено: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Напишіть, будь ласка, число від { $least } до { $most }.
planning-link-unclear = Це не адреса. Напишіть, будь ласка, адресу, яка починається з https://
planning-yes-change = Так, змінити
    .keywords = так, добре
# $count (Number) - how many people get a message
planning-told = Змінено. Людей, які зараз отримують повідомлення: { $count }
planning-changed = Тим часом хтось інший це змінив, тому нічого не збережено. Ось як тепер.
