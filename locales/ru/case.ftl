### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Обращение #{ $number }
# $when (String) - date and time
case-waits = 🟡 Ждёт ответа с: { $when }. Обращение ещё никто не взял.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Ждёт ответа с: { $when } ({ $waited }). Обращение ещё никто не взял.
case-free = 🟡 Обращение ещё никто не взял. Человек не ждёт ответа.
# $name (String) - a colleague
case-taken = 🟢 Ведёт: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Ведёт: { $name }. Ждёт ответа с: { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Ведёт: { $name }. Ждёт ответа с: { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = больше { $count } мин
# $count (Number)
case-waited-hours = больше { $count } ч
# $count (Number)
case-waited-days = { $count ->
    [one] больше { $count } дня
    [few] больше { $count } дней
    [many] больше { $count } дней
   *[other] больше { $count } дня
}
# $when (String) - date and time
case-resting = 💤 Отложено до: { $when }
# $when (String) - date and time
case-closed = ✅ Закрыто: { $when }
# $office (String) - a town
case-office = Офис: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Тема: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Язык: { $language }. Офис: { $office }. Канал: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] чат на сайте
    [counter] в офисе
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Также читает: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Ближайший визит: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } прошлое обращение
    [few] { $count } прошлых обращения
    [many] { $count } прошлых обращений
   *[other] { $count } прошлого обращения
}
# $count (Number) - how many
case-missed = Пропущенные ранее визиты: { $count }
case-delicate = Деликатный вопрос: оценку не просим.
# $under (Number) - 16 or 18
case-young = С собственных слов, меньше { $under } лет
case-unreachable = Этому человеку сейчас нельзя написать: он вышел из чата или заблокировал его. Если человек снова напишет, можно будет ответить.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = человек
case-staff = мы
case-note = наша заметка
case-text = текст
case-photo = фото
case-document = файл
case-voice = голосовое сообщение
case-video = видео
case-sticker = стикер
case-place = геопозиция
case-take = Взять
case-reply = Написать
case-canned = Готовый ответ
case-book = Записать на визит
case-hand = Передать…
case-release = Освободить
case-wake = Вернуть в работу
case-snooze = Отложить…
case-snooze-hour = Отложить на час
case-show = Показать снова
case-close = Закрыть
case-quiet = Закрыть без оценки
case-reopen = Открыть снова
case-before = Прошлые обращения
case-done-take = Обращение теперь ваше.
case-done-release = Обращение снова свободно.
case-done-snooze = Обращение отложено. Оно вернётся в работу, как только человек напишет.
case-done-wake = Обращение снова в работе.
case-done-close = Обращение закрыто. Человек получит сообщение и сможет поставить оценку.
case-done-quiet = Обращение закрыто. Человек получит сообщение без просьбы об оценке.
case-done-close-unheard = Обращение закрыто. Человек вышел из чата, поэтому сообщения не будет.
case-done-reopen = Обращение снова открыто, и оно ваше.
case-done-show = Разговор снова появится в группе.
case-done-replies = Выберите ответ под карточкой обращения.
case-done-card = Обычные кнопки вернулись.
# $name (String) - a colleague
case-taken-already = Это обращение уже ведёт { $name }.
case-is-closed = Это обращение закрыто. Сначала откройте его снова.
case-not-now = Сейчас это невозможно. Возможно, у этого человека открыто другое обращение.
case-speaks = Человек только что написал ещё что-то. Пожалуйста, сначала прочитайте.
