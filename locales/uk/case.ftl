### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Звернення #{ $number }
# $when (String) - date and time
case-waits = 🟡 Звернення ще не взято. Чекає на відповідь. Відколи: { $when }
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Звернення ще не взято. Чекає на відповідь. Відколи: { $when } ({ $waited })
case-free = 🟡 Звернення ще не взято. Відповіді зараз не чекають.
# $name (String) - a colleague
case-taken = 🟢 Веде: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Веде: { $name }. Чекає на відповідь. Відколи: { $when }
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Веде: { $name }. Чекає на відповідь. Відколи: { $when } ({ $waited })
# $count (Number)
case-waited-minutes = понад { $count } хв
# $count (Number)
case-waited-hours = понад { $count } год
# $count (Number)
case-waited-days = { $count ->
    [one] понад { $count } день
    [few] понад { $count } дні
    [many] понад { $count } днів
   *[other] понад { $count } дня
}
# $when (String) - date and time
case-resting = 💤 Відкладено до: { $when }
# $when (String) - date and time
case-closed = ✅ Закрито: { $when }
# $office (String) - a town
case-office = Офіс: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Тема: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Мова: { $language }. Офіс: { $office }. Канал: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] чат на сайті
    [counter] в офісі
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Читає також: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Найближчий візит: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } попереднє звернення
    [few] { $count } попередні звернення
    [many] { $count } попередніх звернень
   *[other] { $count } попереднього звернення
}
# $count (Number) - how many
case-missed = Пропущені раніше візити: { $count }
case-delicate = Делікатна справа: оцінки не просимо.
# $under (Number) - 16 or 18
case-young = Каже, що має менше ніж { $under } років
case-unreachable = Цій людині зараз не можна написати: вона вийшла з чату або заблокувала його. Щойно вона знову напише, можна буде відповісти.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = людина
case-staff = ми
case-note = наша нотатка
case-text = текст
case-photo = фото
case-document = файл
case-voice = голосове повідомлення
case-video = відео
case-sticker = наліпка
case-place = місце на карті
case-take = Взяти
case-reply = Написати
case-canned = Готова відповідь
case-book = Записати на візит
case-hand = Передати…
case-release = Повернути всім
case-wake = Повернути в роботу
case-snooze = Відкласти…
case-snooze-hour = Відкласти на годину
case-show = Показати знову
case-close = Закрити
case-quiet = Закрити без оцінки
case-reopen = Відкрити знову
case-before = Попередні звернення
case-done-take = Звернення тепер ваше.
case-done-release = Звернення знову вільне.
case-done-snooze = Звернення відкладено. Якщо людина напише, воно повернеться раніше.
case-done-wake = Звернення знову в роботі.
case-done-close = Звернення закрито. Людина отримає повідомлення й зможе поставити оцінку.
case-done-quiet = Звернення закрито. Людина отримає повідомлення без прохання про оцінку.
case-done-close-unheard = Звернення закрито. Людина вийшла з чату й не отримає повідомлення.
case-done-reopen = Звернення знову відкрито, і воно ваше.
case-done-show = Розмова знову з’явиться в групі.
case-done-replies = Виберіть відповідь під карткою звернення.
case-done-card = Звичайні кнопки повернулися.
# $name (String) - a colleague
case-taken-already = Це звернення вже взято. Його веде: { $name }.
case-is-closed = Це звернення закрито. Спершу відкрийте його знову.
case-not-now = Зараз це неможливо. Можливо, у цієї людини вже є інше відкрите звернення.
case-speaks = Людина щойно написала ще щось. Спершу прочитайте, будь ласка.
