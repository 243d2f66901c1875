### The files with all that is known of a person.

ownpage-title = Що ми про вас знаємо
# $when (String) - date and time
ownpage-made = Створено: { $when }. Час усюди польський.
ownpage-how = Люди з центру тут названі «консультант». Усе це з технічними подробицями є також у файлі my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Консультанти також залишили { $count } нотатку для колег. Її тут немає, бо в ній можуть бути згадані інші люди. По неї зверніться, будь ласка, до інспектора із захисту даних центру.
    [few] Консультанти також залишили { $count } нотатки для колег. Їх тут немає, бо в них можуть бути згадані інші люди. По них зверніться, будь ласка, до інспектора із захисту даних центру.
    [many] Консультанти також залишили { $count } нотаток для колег. Їх тут немає, бо в них можуть бути згадані інші люди. По них зверніться, будь ласка, до інспектора із захисту даних центру.
   *[other] Консультанти також залишили { $count } нотатки для колег. Їх тут немає, бо в них можуть бути згадані інші люди. По них зверніться, будь ласка, до інспектора із захисту даних центру.
}
ownpage-nothing = Нічого.
ownpage-you = Ви
ownpage-visits = Візити
ownpage-events = Заняття й зустрічі
ownpage-conversations = Розмови з людьми
ownpage-messages = Повідомлення помічника
ownpage-news = Оголошення
ownpage-codes = Коди та файли
ownpage-yes = так
ownpage-no = ні
ownpage-all = усі
ownpage-created = Відколи
ownpage-state = Стан
ownpage-language = Мова
ownpage-office = Офіс
ownpage-until = До
ownpage-when = Коли
ownpage-consultant = З ким
ownpage-kind = Вид
ownpage-rating = Ваша оцінка
ownpage-channel = Месенджер
ownpage-address = Ваш номер там
ownpage-device-language = Мова телефону
ownpage-discreet = Нагадування без подробиць
ownpage-silent = Пауза
ownpage-young = Вік
# $under (Number) - 16 or 18
ownpage-under = менше ніж { $under } років
ownpage-seen = Востаннє тут
ownpage-service = Послуга
ownpage-attendance = У день візиту
ownpage-name = Ім’я
ownpage-phone = Телефон
ownpage-company = Компанія
ownpage-way = Як
ownpage-care = Догляд
ownpage-access = Доступність
ownpage-ref = Номер візиту
ownpage-reminder = Нагадування
ownpage-watch = У черзі на раніший час відколи
ownpage-offered = Запропонований раніший час
ownpage-proposal = Запропоновано інший час
ownpage-event = Захід
ownpage-seats = Місця
ownpage-ticket = Квиток
ownpage-came = Присутність
ownpage-case = Розмова
ownpage-subject = Про що
ownpage-closed = Закінчено
ownpage-author = Хто
ownpage-words = Слова
ownpage-example = Ваші перші слова, збережені для того, щоб асистент краще розумів
ownpage-place = Місце на карті
ownpage-file = Файл
ownpage-bytes = Байтів
ownpage-agreed = Згода
ownpage-withdrawn = Відмова
ownpage-audience = Хто ви
ownpage-topics = Теми
ownpage-towns = Міста
ownpage-often = Як часто
ownpage-announcement = Оголошення надіслано
ownpage-code = Код доступу створено
ownpage-export = Запит на файли
ownpage-booked = заплановано
ownpage-coming = заплановано, ви підтвердили
ownpage-cancelled = скасовано
ownpage-open = триває
ownpage-over = закрито
ownpage-arrived = візит відбувся
ownpage-missed = візит не відбувся
ownpage-by-you = ви
ownpage-by-consultant = консультант
ownpage-by-assistant = помічник
ownpage-consent = Згода
ownpage-given = надано
ownpage-taken-back = відкликано
