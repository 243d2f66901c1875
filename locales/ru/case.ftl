### A case, as staff see it.

# $number (String) - the case's number
case-title-free = Обращение #{ $number }: свободно
# $number (String), $name (String) - who has it
case-title-taken = Обращение #{ $number }: { $name }
# $number (String), $when (String) - date and time
case-title-snoozed = Обращение #{ $number }: отложено до: { $when }
# $number (String)
case-title-closed = Обращение #{ $number }: закрыто
# $subject (String), $office (String) - a town
case-what = Тема: { $subject }. Офис: { $office }
# $language (String)
case-language = Язык: { $language }
# $languages (String) - names of languages
case-reads = Также читает: { $languages }
# $channel (String) - "Telegram" and the like
case-channel = Канал: { $channel }
case-telegram = Telegram
case-viber = Viber
case-web = чат на сайте
case-unreachable = Этому человеку больше нельзя здесь написать. Попробуйте позвонить.
# $when (String) - date and time
case-waiting = Ждёт ответа с: { $when }
# $when (String) - date and time, $office (String) - a town
case-visit = Ближайший визит: { $when }, { $office }
# $count (Number)
case-earlier = Предыдущие обращения: { $count }
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
case-hand = Передать коллеге
case-release = Освободить
case-wake = Вернуть в работу
case-snooze = Отложить
case-show = Показать снова
case-close = Закрыть
case-quiet = Закрыть без оценки
case-reopen = Открыть снова
case-done-take = Обращение теперь ваше.
case-done-release = Обращение снова свободно.
case-done-snooze = Обращение отложено. Оно вернётся в работу, как только человек напишет.
case-done-wake = Обращение снова в работе.
case-done-close = Обращение закрыто. Человек получит сообщение и сможет поставить оценку.
case-done-quiet = Обращение закрыто. Человек получит сообщение без просьбы об оценке.
case-done-close-unheard = Обращение закрыто. Человек вышел из чата, поэтому сообщения не будет.
case-done-reopen = Обращение снова открыто, и оно ваше.
case-done-show = Разговор снова появится в группе.
# $name (String) - a colleague
case-taken-already = Это обращение уже ведёт { $name }.
case-is-closed = Это обращение закрыто. Сначала откройте его снова.
case-not-now = Сейчас это невозможно. Возможно, у этого человека открыто другое обращение.
case-speaks = Человек только что написал ещё что-то. Пожалуйста, сначала прочитайте.
