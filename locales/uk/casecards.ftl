### How a case looks to staff: its card, and the lines around what is said in it.

# $number (String) - the case's number
casecards-case = Звернення #{ $number }
casecards-telegram = Telegram
casecards-viber = Viber
casecards-web = чат на сайті
casecards-any-office = будь-який офіс
casecards-no-language = ще не вибрано
# $when (String) - date and time
casecards-waits = 🟡 Звернення ще не взято. Чекає на відповідь. Відколи: { $when }
casecards-free = 🟡 Звернення ще не взято. Відповіді зараз не чекають.
# $name (String) - a colleague
casecards-taken = 🟢 Веде: { $name }
# $name (String) - a colleague, $when (String) - date and time
casecards-taken-waits = 🟡 Веде: { $name }. Чекає на відповідь. Відколи: { $when }
# $when (String) - date and time
casecards-resting = 💤 Відкладено до: { $when }
# $when (String) - date and time
casecards-closed = ✅ Закрито: { $when }
casecards-is-closed = ✅ Закрито
# $subject (String) - what it is about, $office (String) - a town
casecards-about = Тема: { $subject }. Офіс: { $office }
# $language (String) - a language, $channel (String) - a messenger
casecards-speaks = Мова: { $language }. Канал: { $channel }
# $language (String) - a language
casecards-reads = Читає також: { $language }
# $when (String) - date and time, $office (String) - a town
casecards-next-visit = Найближчий візит: { $when }, { $office }
# $count (Number) - how many
casecards-earlier = { $count ->
    [one] { $count } попереднє звернення
    [few] { $count } попередні звернення
    [many] { $count } попередніх звернень
   *[other] { $count } попереднього звернення
}
casecards-unreachable = ⚠️ Людина вийшла з чату: повідомлення до неї не доходять.
casecards-take = Взяти
casecards-release = Повернути всім
casecards-hand = Передати…
casecards-snooze = Відкласти на 1 год
casecards-wake = Повернути в роботу
casecards-show = Показати знову
casecards-close = Закрити
casecards-quiet = Закрити без оцінки
casecards-reopen = Відкрити знову
casecards-book = Записати цю людину
casecards-open = Відкрити тему
casecards-to-case = До звернення
casecards-visitor = Людина пише:
casecards-visitor-corrected = Людина пише (виправлено):
# $name (String) - a colleague
casecards-staff = Відповідь ({ $name }):
# $name (String) - a colleague
casecards-note = Нотатка, не надіслано ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Людина запізнюється. Візит: { $visit }
# $visit (String) - the visit's reference
casecards-lost = 🧭 Людина не може знайти офіс. Візит: { $visit }. Напишіть або зателефонуйте, будь ласка.
casecards-ended = Людина завершила розмову.
casecards-returned = Людина повернулася до розмови.
casecards-left = ⚠️ Людина вийшла з чату. Повідомлення дійдуть до неї, лише коли вона повернеться.
# $number (String) - the number of the other case
casecards-joined = Людина повернулася зі своїм кодом. Усе, що написано у зверненні #{ $number }, тепер тут.
# $number (String) - the number of the other case
casecards-joined-to = Ця людина має інше звернення, відкрите раніше. Розмова триває там, разом з усім, що написано тут: звернення #{ $number }.
casecards-something = У цьому зверненні щось змінилося.
casecards-undelivered-gone = ⚠️ Не доставлено: людина заблокувала чат або вийшла з нього. Якщо є запис на візит, спробуйте телефон або електронну адресу з нього.
casecards-undelivered-refused = ⚠️ Не доставлено: месенджер людини не приймає цього повідомлення. Спробуйте звичайний текст або менший файл.
casecards-undelivered-expired = ⚠️ Не доставлено вчасно. Напишіть ще раз або зателефонуйте.
casecards-undelivered-unknown = ⚠️ Невідомо, чи повідомлення дійшло. Запитайте про це людину або зателефонуйте.
casecards-file-elsewhere = Цей файл не можна показати тут. Його видно на панелі в браузері.
casecards-words-elsewhere = Ці слова не можна показати тут. Їх видно на панелі в браузері.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Звернення #{ $number }: людина запізнюється. Візит: { $when }
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Звернення #{ $number }: людина не може знайти офіс. Візит: { $when }
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Звернення #{ $number } чекає на відповідь. Відколи: { $when }
# $number (String) - the case's number
casecards-homeless = Звернення #{ $number } не підходить жодній групі. Відповісти на нього можна на панелі в браузері.
# $group (String) - a number
casecards-group-trouble = У групі { $group } не можна показувати звернення: бота в ній немає або йому бракує дозволу. Нічого не втрачено: звернення чекають. Відповідати на них можна на панелі в браузері.
casecards-not-staff = Не передано: цього облікового запису немає в команді або це звернення ведуть інші.
casecards-is-over = Не передано: звернення закрито. Спершу відкрийте його знову.
casecards-cannot-pass = Не передано: таке надіслати не можна. Контакти, місця на карті, опитування тощо показали б, хто пише, або не підходять.
casecards-borrowed = Не передано: пишіть від свого імені. Ми не передаємо пересланих повідомлень і повідомлень від вбудованих ботів, каналів чи анонімних адміністраторів.
casecards-stays-sent = Не змінено: це була відповідь, і людина й далі бачить її без змін. Для нотатки напишіть нове повідомлення, яке починається з //.
casecards-stays-note = Це й далі нотатка: людина її не бачить. Щоб відповісти, напишіть нове повідомлення.
casecards-too-large = Не передано: цей файл більший за 20 МБ і зберіг би свою назву, а вона може показати, хто пише. Надішліть менший файл.
