# Сторінка вебчату: слова навколо розмови.

# Назва вкладки браузера. Вона не повинна видавати, для кого ця сторінка: її може побачити хтось інший.
web-tab = Чат
# Програми зчитування екрана читають це перед нашим повідомленням і перед повідомленням самої людини.
web-assistant = Помічник:
web-you = Ви:
web-log = Розмова
web-language = Мова
web-menu = Меню
# Червона кнопка, яка одразу закриває чат. Якомога коротше.
web-exit = Швидкий вихід
web-exit-hint = Одразу закриває чат і відкриває іншу сторінку. Можна також тричі натиснути клавішу Esc або Shift.
# Read out when the key has been pressed twice.
web-exit-still = Натисніть Shift ще раз, щоб одразу покинути сторінку.
# Leads to what people are told of their data, and back.
web-privacy = Ваші дані
web-privacy-back = Назад до чату
web-shared = Це чужий пристрій?
web-shared-more = Кнопка «Швидкий вихід» або клавіша Esc або Shift, натиснута тричі, одразу закриває чат і відкриває іншу сторінку. Ця сторінка не зберігає повідомлень на пристрої. В історії браузера може залишитися слід, що сторінку відкривали. У приватному вікні історія цього не збереже.
web-demo = Це демонстрація. Розклад вигаданий, і записи на візити тут несправжні.
web-noscript = Для цього чату потрібен JavaScript. Будь ласка, увімкніть його в браузері або відкрийте сторінку в іншому браузері.
web-write = Написати повідомлення
# Текст у порожньому полі: коли можна вибрати відповідь, коли чекаємо на слова, коли чекаємо на номер телефону.
web-write-options = Або напишіть тут
web-write-words = Напишіть відповідь
web-write-phone = Напишіть номер телефону
web-send = Надіслати
web-sending = Надсилаємо…
web-unsent = Ще не надіслано. Пробуємо знову.
web-refused = Не вдалося надіслати це повідомлення. Будь ласка, напишіть його ще раз, можливо, коротше.
web-offline = Немає зв’язку. Пробуємо знову…
web-newer = Нове повідомлення
# Назва групи кнопок під повідомленням; її читають програми зчитування екрана.
web-keys = Варіанти відповіді
# Видно як власну відповідь, коли слова з кнопки вже невідомі.
web-chosen = Відповідь вибрано
web-renewed = Попередній чат закрито, бо довго ніхто нічого не писав. Тут починається новий. Ваші записи на візити не втрачено.
web-ended = Цей чат закрито. Якщо довго ніхто нічого не пише, ми закриваємо чат і ховаємо повідомлення. Ваші записи на візити не втрачено.
web-restart = Почати новий чат
web-cookies = Цьому чату потрібен один файл cookie, щоб розуміти, що це досі ви. Будь ласка, дозвольте в браузері файли cookie для цієї сторінки.
web-calendar = Додати в календар
web-map = Показати на карті
web-accessibility = Декларація доступності
web-funding = Про фінансування проєкту
web-away = Чат зараз не працює. Будь ласка, спробуйте за хвилину.
# $time (Time) - when it goes on
web-crowded = З вашої мережі відкривають дуже багато нових чатів. Будь ласка, спробуйте ще раз о { $time }. У небезпеці телефонуйте 112.
# Closes the list of numbers to call in danger.
web-close = Закрити

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = Людина з центру
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Відповісти
web-answering = Ваша відповідь на:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Змінити
web-changing = Ви змінюєте своє повідомлення
web-changed = змінено
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Скасувати
web-attach = Додати
web-attach-file = Фото або файл
web-attach-voice = Голосове
web-attach-place = Де я
web-attach-hint = Фото, PDF, файли Word і текстові, звук і відео: кожен файл до 10 МБ. Файли бачать лише люди з центру. Їх буде видалено разом із розмовою.
web-attach-nobody = Помічник не може читати фото, файли й голосові повідомлення. Люди з центру можуть.
web-talk = Поговорити з людиною
web-remove = Прибрати
web-stop = Закінчити запис
web-recording = Триває запис…
web-no-microphone = Немає доступу до мікрофона. Будь ласка, дозвольте його в браузері або напишіть повідомлення.
web-no-place = Не вдалося визначити, де ви. Будь ласка, дозвольте це в браузері або напишіть, де ви.
web-locating = Визначаємо, де ви…
web-place = Моє місце на карті
web-download = Завантажити
web-picture = Зображення
web-voice = Голосове повідомлення
web-uploading = Надсилаємо файл…
web-cancel = Не надсилати
web-too-large = Цей файл завеликий: можна до 10 МБ. Його не надіслано.
web-bad-kind = Такий файл надіслати не можна. Надішліть, будь ласка, фото, PDF, файл Word чи текстовий, звук або відео MP4.
web-too-many = У цій розмові вже забагато файлів. Цей не надіслано.
web-no-case = Розмову з людиною завершено, тому це не надіслано.
# Read out when a file was added to the message that is being written.
web-attached = Додано. Буде надіслано разом із повідомленням.
web-erased = Усе стерто. Ми більше нічого про вас не знаємо, і цей чат закінчено.
