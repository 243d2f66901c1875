### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Найближчий візит
casecards-back = ← Назад
casecards-more = Ще…
# $language (String) - a language
casecards-which-reply = Яку готову відповідь надіслати? Її буде надіслано одразу, мова: { $language }. ∅ означає, що перекладу немає.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] До наступного робочого дня
    [7] На тиждень
    [one] На { $count } день
    [few] На { $count } дні
    [many] На { $count } днів
   *[other] На { $count } дня
}
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
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Людина запізнюється. Візит: { $visit }. Запізнення: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Людина не може знайти офіс. Візит: { $visit }. Напишіть або зателефонуйте, будь ласка.
casecards-danger = 🆘 Людина просить про допомогу (SOS або 112). Їй показано номер 112. Напишіть їй, будь ласка, відразу.
# $visit (String) - the visit's reference
casecards-begun = Хтось із команди почав розмову про візит { $visit }.
casecards-ended = Людина завершила розмову.
casecards-returned = Людина повернулася до розмови.
casecards-reopened = Звернення знову відкрито.
casecards-idle = Закрито автоматично: кілька днів ніхто нічого не писав. Людина може повернутися будь-коли.
casecards-old = Закрито автоматично: останнє повідомлення надто давнє, щоб його зберігати. Розмову буде видалено.
casecards-alert-over = Закрито автоматично: ішлося про вчорашній візит, і ніхто нічого не писав.
casecards-left = ⚠️ Людина вийшла з чату. Повідомлення дійдуть до неї, лише коли вона повернеться.
# $number (String) - the number of the other case
casecards-joined = Людина повернулася зі своїм кодом. Усе, що написано у зверненні #{ $number }, тепер тут.
# $number (String) - the number of the other case
casecards-joined-to = Ця людина має інше звернення, відкрите раніше. Розмова триває там, разом з усім, що написано тут: звернення #{ $number }.
casecards-something = У цьому зверненні щось змінилося.
casecards-undelivered-gone = ⚠️ Не доставлено: людина заблокувала чат або вийшла з нього. Якщо є запис на візит, номер телефону – за кнопкою «Найближчий візит». Коли людина повернеться в чат, напишіть це, будь ласка, ще раз. Коли вона введе свій код доступу в іншому каналі, отримає це там.
casecards-undelivered-refused = ⚠️ Не доставлено: месенджер людини не приймає цього повідомлення. Спробуйте звичайний текст або менший файл.
casecards-undelivered-expired = ⚠️ Не доставлено вчасно. Напишіть ще раз або зателефонуйте: номер телефону з візиту – за кнопкою «Найближчий візит».
casecards-undelivered-unknown = ⚠️ Невідомо, чи повідомлення дійшло. Запитайте про це людину або зателефонуйте: номер телефону з візиту – за кнопкою «Найближчий візит».
casecards-file-elsewhere = Цей файл не можна показати тут. Його видно на панелі в браузері.
casecards-words-elsewhere = Ці слова не можна показати тут. Їх видно на панелі в браузері.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Звернення #{ $number }: людина запізнюється. Візит: { $when }
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Звернення #{ $number }: людина запізнюється. Візит: { $when }. Запізнення: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
casecards-late-more = більше ніж пів години
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Звернення #{ $number }: людина не може знайти офіс. Візит: { $when }
# $number (String) - the case's number
casecards-post-danger = 🆘 Звернення #{ $number }: людина просить про допомогу. Напишіть їй, будь ласка, відразу.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Звернення #{ $number } чекає на відповідь. Відколи: { $when }
# $number (String) - the case's number
casecards-post-unseen = ✉️ Звернення #{ $number }: людина завершила розмову, а її останніх слів у цій групі не видно. Їх покаже кнопка «Відкрити знову».
# $number (String) - the case's number
casecards-homeless = Звернення #{ $number } не підходить жодній групі. Відповісти на нього можна на панелі в браузері.
# $group (String) - a number
casecards-group-trouble = У групі { $group } не можна показувати звернення: бота в ній немає або йому бракує дозволу. Нічого не втрачено: звернення чекають. Відповідати на них можна на панелі в браузері.
# $group (String) - a number
casecards-refused-visits = Не вдалося показати повідомлення про візити в групі { $group }. Нічого не втрачено: усі візити є у списку дня.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = Не вдалося показати повідомлення про звернення #{ $number } у групі { $group }. Нічого не втрачено: звернення можна відкрити тут.
casecards-not-staff = Не передано: цього облікового запису немає в команді або це звернення ведуть інші.
casecards-is-over = Не передано: звернення закрито. Спершу відкрийте його знову.
casecards-cannot-pass = Не передано: таке надіслати не можна. Контакти, місця на карті, опитування тощо показали б, хто пише, або не підходять.
casecards-borrowed = Не передано: пишіть від свого імені. Ми не передаємо пересланих повідомлень і повідомлень від вбудованих ботів, каналів чи анонімних адміністраторів.
casecards-stays-sent = Не змінено: це була відповідь, і людина й далі бачить її без змін. Для нотатки напишіть нове повідомлення, яке починається з //.
casecards-stays-note = Це й далі нотатка: людина її не бачить. Щоб відповісти, напишіть нове повідомлення.
casecards-stays-file = Файл не змінено: залишився той, який надіслано спочатку. Інший файл надішліть, будь ласка, новим повідомленням.
casecards-too-large = Не передано: цей файл більший за 20 МБ і зберіг би свою назву, а вона може показати, хто пише. Надішліть менший файл.
