### The files with all that is known of a person.

ownpage-title = Что мы о вас знаем
# $when (String) - date and time
ownpage-made = Создано: { $when }. Время везде польское.
ownpage-how = Люди из центра здесь названы «консультант». Всё это с техническими подробностями есть и в файле my-data.json.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Консультанты также оставили { $count } заметку для коллег. Здесь её нет, потому что в ней могут быть названы другие люди. За ней обратитесь, пожалуйста, к инспектору по защите данных центра.
    [few] Консультанты также оставили { $count } заметки для коллег. Здесь их нет, потому что в них могут быть названы другие люди. За ними обратитесь, пожалуйста, к инспектору по защите данных центра.
    [many] Консультанты также оставили { $count } заметок для коллег. Здесь их нет, потому что в них могут быть названы другие люди. За ними обратитесь, пожалуйста, к инспектору по защите данных центра.
   *[other] Консультанты также оставили { $count } заметки для коллег. Здесь их нет, потому что в них могут быть названы другие люди. За ними обратитесь, пожалуйста, к инспектору по защите данных центра.
}
ownpage-nothing = Ничего.
ownpage-you = Вы
ownpage-visits = Визиты
ownpage-events = Занятия и встречи
ownpage-conversations = Разговоры с людьми
ownpage-messages = Сообщения помощника
ownpage-news = Объявления
ownpage-codes = Коды и файлы
ownpage-yes = да
ownpage-no = нет
ownpage-all = все
ownpage-created = С какого времени
ownpage-state = Состояние
ownpage-language = Язык
ownpage-office = Офис
ownpage-until = До
ownpage-when = Когда
ownpage-consultant = С кем
ownpage-kind = Вид
ownpage-rating = Ваша оценка
ownpage-channel = Мессенджер
ownpage-address = Ваш номер там
ownpage-device-language = Язык телефона
ownpage-discreet = Напоминания без подробностей
ownpage-silent = Пауза
ownpage-young = Возраст
# $under (Number) - 16 or 18
ownpage-under = меньше { $under } лет
ownpage-seen = Последний раз здесь
ownpage-service = Услуга
ownpage-attendance = В день визита
ownpage-name = Имя
ownpage-phone = Телефон
ownpage-company = Фирма
ownpage-way = Как
ownpage-care = Присмотр
ownpage-access = Доступность
ownpage-ref = Номер визита
ownpage-reminder = Напоминание
ownpage-watch = В очереди на более раннее время с
ownpage-offered = Предложенное более раннее время
ownpage-proposal = Предложено другое время
ownpage-event = Мероприятие
ownpage-seats = Места
ownpage-ticket = Билет
ownpage-came = Присутствие
ownpage-case = Разговор
ownpage-subject = О чём
ownpage-closed = Закончено
ownpage-author = Кто
ownpage-words = Слова
ownpage-example = Ваши первые слова, сохранённые для того, чтобы ассистент лучше понимал
ownpage-place = Геопозиция
ownpage-file = Файл
ownpage-bytes = Байтов
ownpage-agreed = Согласие
ownpage-withdrawn = Отказ
ownpage-audience = Кто вы
ownpage-topics = Темы
ownpage-towns = Города
ownpage-often = Как часто
ownpage-announcement = Объявление отправлено
ownpage-code = Код доступа создан
ownpage-export = Запрос файлов
ownpage-booked = запланирован
ownpage-coming = запланирован, вы подтвердили
ownpage-cancelled = отменён
ownpage-open = идёт
ownpage-over = закрыт
ownpage-arrived = визит состоялся
ownpage-missed = визит не состоялся
ownpage-by-you = вы
ownpage-by-consultant = консультант
ownpage-by-assistant = помощник
ownpage-consent = Согласие
ownpage-given = дано
ownpage-taken-back = отозвано
