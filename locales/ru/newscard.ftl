### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Объявление № { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = оригинал
newscard-outdated = устарело
newscard-current = перевод
# $label (String) - what a button says
newscard-button = Кнопка: { $label }
# $languages (String) - languages with commas
newscard-missing = Нет перевода: { $languages }. Проба покажет, что получат эти люди.
# $words (String) - how its words begin
newscard-begins = «{ $words }»
# $who (String) - whom it is for
newscard-for = Для кого: { $who }
newscard-everybody = все, кто согласился
# $number (String) - a number by which it is called
newscard-of-event = кто записался на мероприятие { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = кто записался на «{ $title }» ({ $when })
# $when (String) - date and time
newscard-when = Время отправки: { $when }
newscard-urgent = Срочно: отправляется и ночью.
newscard-with-picture = С изображением.
newscard-paused-ban = Приостановлено: мессенджер просит долго подождать. Проверьте это, прежде чем продолжить.
newscard-paused-refused = Приостановлено: мессенджер отклоняет само сообщение. Пожалуйста, измените его.
# $count (Number)
newscard-size = Людей: { $count }
# $count (Number)
newscard-sent = Отправлено: { $count }
# $count (Number)
newscard-blocked = Заблокировали нас: { $count }
# $count (Number)
newscard-failed = Не удалось: { $count }
# $count (Number)
newscard-skipped = Пропущено: { $count }
# $count (Number)
newscard-unknown = Неизвестно, дошло ли: { $count }
# $count (Number)
newscard-pending = Осталось: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = больше не хотят объявлений
newscard-why-unreachable = им нельзя написать
newscard-why-silent = не хотят никаких сообщений
newscard-why-weekly = уже получили на этой неделе, больше не хотят
newscard-why-stopped = остановлено раньше
newscard-why-closed = их мессенджер здесь выключен
newscard-why-forgotten = удалили свои данные
newscard-why-refused = мессенджер отклонил
newscard-why-never = не удалось доставить после многих попыток
# $shares (String) - languages with numbers
newscard-languages = Дошло на языках: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Осталось примерно минут: { $minutes }
# $language (String) - a language
newscard-write = Написать: { $language }
newscard-aim = Для кого
newscard-photo = Изображение
newscard-set-button = Кнопка
newscard-set-when = Когда
newscard-preview = Просмотр
newscard-trial = Проба
newscard-send = Отправить
newscard-drop = Удалить черновик
newscard-approve = Одобрить
newscard-correct = Исправить
newscard-withdraw = Отозвать
newscard-copy = Копировать
newscard-chart = Диаграмма рассылки
newscard-again = Обновить
newscard-back-to-draft = Назад в черновики
newscard-pause = Приостановить
newscard-resume = Продолжить
newscard-stop = Остановить совсем
newscard-retry = Повторить неудавшиеся
newscard-retry-unknown = Повторить, где неизвестно
newscard-correction = Исправление
newscard-retraction = Отзыв
newscard-corrected = Что оно исправляет
