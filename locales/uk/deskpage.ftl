### Сторінка панелі консультантів у браузері.

deskpage-tab = Панель
deskpage-heading = Панель консультантів
deskpage-demo = Це демонстрація. Розклад вигаданий, і все тут несправжнє.
deskpage-noscript = Для панелі потрібен JavaScript. Будь ласка, увімкніть його в браузері.
deskpage-entering = Хвилинку…
deskpage-sign-in = Увійти з ключем доступу
deskpage-sign-in-how = Уперше сюди заходять за одноразовим посиланням. Воно діє один раз, протягом 15 хвилин. Його можна отримати в приватному чаті з помічником або від людини, яка ним керує.
deskpage-wrong-link = Це посилання вже не діє. Будь ласка, попросіть нове.
deskpage-not-signed = Ключ доступу не прийнято. Будь ласка, спробуйте ще раз або зайдіть за одноразовим посиланням.
deskpage-too-many = Забагато спроб. Будь ласка, зачекайте кілька хвилин.
deskpage-no-keys-here = Ключі доступу не працюють у цьому браузері або за цією адресою. Будь ласка, скористайтеся одноразовим посиланням.
deskpage-signed-out = Ви вийшли.
deskpage-sign-out = Вийти
deskpage-language = Мова
deskpage-cases = Звернення
deskpage-day = День
deskpage-assistant = Помічник
deskpage-devices = Ключі доступу
deskpage-offer-key = Зареєструйте ключ доступу на цьому пристрої, і наступного разу посилання не знадобиться.
deskpage-add-key = Зареєструвати ключ доступу
deskpage-not-now = Не зараз
deskpage-key-added = Ключ доступу зареєстровано.
deskpage-key-failed = Ключ доступу не зареєстровано.
deskpage-key-since = Зареєстровано
deskpage-remove-key = Видалити
deskpage-no-keys = Ключів доступу ще немає.
deskpage-close-panel = Закрити
deskpage-mine = Мої
deskpage-waiting = Чекають
deskpage-others = У колег
deskpage-closed = Закриті
deskpage-nothing = Тут порожньо
deskpage-choose-case = Виберіть звернення зі списку. Клавіші: j і k – вниз і вгору, Enter – відкрити.
deskpage-case-number = Звернення
deskpage-writes-in = Пише мовою
deskpage-reads = Читає також
deskpage-channel = Канал
deskpage-office = Офіс
deskpage-any-office = Будь-який офіс
deskpage-about = Тема
deskpage-waits = Чекає
deskpage-answered = Є відповідь
deskpage-snoozed = Відкладено до
deskpage-held-by = Веде
deskpage-nobody = Поки ніхто
deskpage-you = Ви
deskpage-next-visit = Найближчий візит
deskpage-none = Немає
deskpage-earlier = Попередні звернення
deskpage-unreachable = Цій людині зараз не можна написати: вона вийшла з чату або заблокувала його. Щойно вона знову напише, можна буде відповісти.
deskpage-delicate = Делікатна справа: оцінки не просимо.
deskpage-visitor = Людина
deskpage-note-by = Нотатка
deskpage-changed = змінено
deskpage-on-its-way = У дорозі
deskpage-sent = Доставлено
deskpage-gone = Не доставлено: людина вийшла з чату або заблокувала його. Якщо є візит із номером телефону, можна зателефонувати.
deskpage-refused = Не доставлено: канал не приймає цього повідомлення. Спробуйте коротше, без файлу або іншими словами.
deskpage-unknown = Можливо, не доставлено: зв’язок обірвався. Спершу запитайте людину, чи повідомлення дійшло.
deskpage-expired = Не доставлено вчасно. Можна написати ще раз.
deskpage-reply = Відповісти
deskpage-change = Змінити
deskpage-replying = У відповідь на
deskpage-changing = Ви змінюєте своє повідомлення
deskpage-cancel = Скасувати
deskpage-download = Завантажити
deskpage-photo = Фото
deskpage-document = Файл
deskpage-voice = Голосове повідомлення
deskpage-video = Відео
deskpage-sticker = Наліпка
deskpage-place = Місце на карті
deskpage-write = Напишіть людині
deskpage-write-note = Напишіть нотатку; її побачать лише колеги
deskpage-note = Нотатка для колег
deskpage-send = Надіслати
deskpage-not-sent = Не надіслано. Текст залишився в полі.
deskpage-canned = Готові відповіді
deskpage-untranslated = немає перекладу мовою людини
deskpage-attach = Додати файл
deskpage-take-off = Прибрати
deskpage-uploading = Надсилаємо файл…
deskpage-too-large = Цей файл завеликий: можна до 10 МБ.
deskpage-wrong-kind = Такий файл надіслати не можна. Можна надіслати зображення, PDF, документ Word, текстовий файл, звук або відео.
deskpage-too-many-files = У цьому зверненні вже забагато файлів.
deskpage-case-closed = Це звернення закрито. Доки його не відкрито знову, можна писати лише нотатки.
deskpage-back = Назад
deskpage-previous-day = Попередній день
deskpage-next-day = Наступний день
deskpage-today = Сьогодні
deskpage-choose-day = День
deskpage-day-closed = Цього дня офіс зачинено.
deskpage-no-visits = Візитів немає
deskpage-confirmed = Підтверджено
deskpage-unconfirmed = Ще не підтверджено
deskpage-arrived = На місці
deskpage-missed = Неявка
deskpage-undo = Скасувати позначку
deskpage-details = Докладніше
deskpage-menu = Меню панелі
deskpage-pane-empty = Тут ваш календар, блокування часу, записи на візит для інших і все інше, що є на панелі.
deskpage-say = Напишіть тут
deskpage-offline = Немає зв’язку. Пробуємо знову…
deskpage-failed = Не вдалося. Будь ласка, спробуйте ще раз.
deskpage-not-found = Цього немає або у вас немає до цього доступу.
deskpage-new-message = Хтось чекає на відповідь.
deskpage-messages = Розмова
deskpage-act-take = Взяти
deskpage-act-release = Повернути всім
deskpage-act-hand = Передати…
deskpage-act-snooze = Відкласти на годину
deskpage-act-later = Відкласти до…
deskpage-act-wake = Повернути в роботу
deskpage-act-close = Закрити
deskpage-act-quiet = Закрити без оцінки
deskpage-act-reopen = Відкрити знову
deskpage-act-book = Записати цю людину
deskpage-away = Панель зараз не працює. Будь ласка, спробуйте за хвилину.
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
deskpage-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Чат на сайті
    [counter] В офісі
   *[other] { $channel }
}
# $what (String) - what has happened, in a word of ours
deskpage-event = { $what ->
    [ended] Людина завершила розмову.
    [returned] Людина повернулася до розмови.
    [late] Людина запізнюється на візит.
    [lost] Людина не може знайти офіс.
    [reopened] Звернення знову відкрито.
    [idle] Закрито автоматично: кілька днів ніхто не писав.
    [old] Закрито автоматично: останнє повідомлення надто давнє, щоб його зберігати.
    [alert] Закрито автоматично: ішлося про вчорашній візит.
    [danger] Людина просить про допомогу: небезпека.
    [undelivered] Одне з повідомлень не доставлено.
   *[other] Щось сталося.
}
