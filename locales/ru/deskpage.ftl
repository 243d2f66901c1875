### Страница панели в браузере.

deskpage-tab = Панель
deskpage-heading = Панель консультантов
deskpage-demo = Это демонстрация. Расписание выдумано, и всё здесь ненастоящее.
deskpage-noscript = Для панели нужен JavaScript. Пожалуйста, включите его в браузере.
deskpage-entering = Минутку…
deskpage-sign-in = Войти с ключом доступа
deskpage-sign-in-how = В первый раз сюда входят по одноразовой ссылке. Она работает один раз, в течение 15 минут. Её можно получить в личном чате с помощником или у того, кто им управляет.
deskpage-wrong-link = Эта ссылка уже не работает. Пожалуйста, попросите новую.
deskpage-not-signed = Ключ доступа не принят. Пожалуйста, попробуйте ещё раз или войдите по одноразовой ссылке.
deskpage-too-many = Слишком много попыток. Пожалуйста, подождите несколько минут.
deskpage-no-keys-here = Ключи доступа не работают в этом браузере или по этому адресу. Пожалуйста, воспользуйтесь одноразовой ссылкой.
deskpage-signed-out = Вы вышли из панели.
deskpage-sign-out = Выйти
deskpage-language = Язык
deskpage-cases = Обращения
deskpage-day = День
deskpage-assistant = Помощник
deskpage-devices = Ключи доступа
deskpage-offer-key = Зарегистрируйте ключ доступа на этом устройстве, и в следующий раз ссылка не понадобится.
deskpage-add-key = Зарегистрировать ключ доступа
deskpage-not-now = Не сейчас
deskpage-key-added = Ключ доступа зарегистрирован.
deskpage-key-failed = Ключ доступа не зарегистрирован.
deskpage-key-since = Зарегистрирован
deskpage-remove-key = Удалить
deskpage-no-keys = Ключей доступа пока нет.
deskpage-close-panel = Закрыть
deskpage-mine = Мои
deskpage-waiting = Ждут
deskpage-others = У коллег
deskpage-closed = Закрытые
deskpage-nothing = Здесь пусто
deskpage-choose-case = Выберите обращение из списка. Клавиши: j и k – вниз и вверх, Enter – открыть.
deskpage-case-number = Обращение
deskpage-writes-in = Язык
deskpage-reads = Также читает
deskpage-channel = Канал
deskpage-office = Офис
deskpage-any-office = Любой офис
deskpage-about = Тема
deskpage-waits = Ждёт
deskpage-answered = Есть ответ
deskpage-snoozed = Отложено до
deskpage-held-by = Ведёт
deskpage-nobody = Пока никто
deskpage-you = Вы
deskpage-next-visit = Ближайший визит
deskpage-none = Нет
deskpage-earlier = Предыдущие обращения
deskpage-unreachable = Этому человеку сейчас нельзя написать: он вышел из чата или заблокировал его. Если человек снова напишет, можно будет ответить.
deskpage-delicate = Деликатный вопрос: оценку не просим.
deskpage-visitor = Человек
deskpage-note-by = Заметка
deskpage-changed = изменено
deskpage-on-its-way = Отправляется
deskpage-sent = Доставлено
deskpage-gone = Не доставлено: человек вышел из чата или заблокировал его. Если есть визит с номером телефона, можно позвонить.
deskpage-refused = Не доставлено: канал не принимает это сообщение. Попробуйте написать короче, без файла или другими словами.
deskpage-unknown = Возможно, не доставлено: связь оборвалась. Лучше спросить, прежде чем писать ещё раз.
deskpage-expired = Не доставлено вовремя. Можно написать ещё раз.
deskpage-reply = Ответить
deskpage-change = Изменить
deskpage-replying = В ответ на
deskpage-changing = Вы меняете своё сообщение
deskpage-cancel = Отменить
deskpage-download = Скачать
deskpage-photo = Фото
deskpage-document = Файл
deskpage-voice = Голосовое сообщение
deskpage-video = Видео
deskpage-sticker = Стикер
deskpage-place = Геопозиция
deskpage-write = Напишите человеку
deskpage-write-note = Напишите заметку: её увидят только коллеги
deskpage-note = Заметка для коллег
deskpage-send = Отправить
deskpage-not-sent = Не отправлено. Текст остался в поле.
deskpage-canned = Готовые ответы
deskpage-untranslated = нет перевода на язык человека
deskpage-attach = Прикрепить файл
deskpage-take-off = Убрать
deskpage-uploading = Отправляем файл…
deskpage-too-large = Этот файл слишком большой: не более 10 МБ.
deskpage-wrong-kind = Такой файл отправить нельзя. Можно отправить изображения, PDF, документы Word, текстовые файлы, аудио и видео.
deskpage-too-many-files = В этом обращении уже слишком много файлов.
deskpage-case-closed = Это обращение закрыто. Пока его не откроют снова, можно писать только заметки.
deskpage-back = Назад
deskpage-previous-day = Предыдущий день
deskpage-next-day = Следующий день
deskpage-today = Сегодня
deskpage-choose-day = День
deskpage-day-closed = В этот день офис закрыт.
deskpage-no-visits = Визитов нет
deskpage-confirmed = Подтверждён
deskpage-unconfirmed = Ещё не подтверждён
deskpage-arrived = На месте
deskpage-missed = Неявка
deskpage-undo = Снять отметку
deskpage-details = Подробнее
deskpage-menu = Меню панели
deskpage-pane-empty = Здесь можно открыть свой календарь, заблокировать время, записать кого-то на визит и сделать всё остальное.
deskpage-say = Напишите здесь
deskpage-offline = Нет связи. Пробуем снова…
deskpage-failed = Не получилось. Пожалуйста, попробуйте ещё раз.
deskpage-not-found = Этого нет, или у вас нет к этому доступа.
deskpage-new-message = Кто-то ждёт ответа.
deskpage-messages = Разговор
deskpage-act-take = Взять
deskpage-act-release = Освободить
deskpage-act-hand = Передать…
deskpage-act-snooze = Отложить на час
deskpage-act-later = Отложить до…
deskpage-act-wake = Вернуть в работу
deskpage-act-close = Закрыть
deskpage-act-quiet = Закрыть без оценки
deskpage-act-reopen = Открыть снова
deskpage-act-book = Записать этого человека
deskpage-away = Панель сейчас не работает. Пожалуйста, попробуйте через минуту.
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
deskpage-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Веб-чат
    [counter] В офисе
   *[other] { $channel }
}
# $what (String) - what has happened, in a word of ours
deskpage-event = { $what ->
    [ended] Человек завершил разговор.
    [returned] Человек вернулся к разговору.
    [late] Человек опаздывает на визит.
    [lost] Человек не может найти офис.
    [reopened] Обращение снова открыто.
    [idle] Закрыто автоматически: несколько дней никто не писал.
    [old] Закрыто автоматически: последнее сообщение слишком старое, чтобы его хранить.
    [alert] Закрыто автоматически: речь шла о вчерашнем визите.
    [danger] Человек зовёт на помощь: опасность.
    [undelivered] Одно из сообщений не доставлено.
   *[other] Что-то произошло.
}
