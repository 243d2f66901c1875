### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Оголошення № { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = оригінал
newscard-outdated = застаріло
newscard-current = переклад
# $label (String) - what a button says
newscard-button = Кнопка: { $label }
# $languages (String) - languages with commas
newscard-missing = Немає перекладу: { $languages }. Проба покаже, що отримають ці люди.
# $words (String) - how its words begin
newscard-begins = «{ $words }»
# $who (String) - whom it is for
newscard-for = Для кого: { $who }
newscard-everybody = усі, хто погодився
# $number (String) - a number by which it is called
newscard-of-event = хто записався на захід { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = хто записався на «{ $title }» ({ $when })
# $when (String) - date and time
newscard-when = Час надсилання: { $when }
newscard-urgent = Терміново: надсилається і вночі.
newscard-with-picture = Із зображенням.
newscard-paused-ban = Призупинено: месенджер просить довго зачекати. Перевірте це, перш ніж продовжити.
newscard-paused-refused = Призупинено: месенджер відхиляє саме повідомлення. Змініть його, будь ласка.
# $count (Number)
newscard-size = Людей: { $count }
# $count (Number)
newscard-sent = Надіслано: { $count }
# $count (Number)
newscard-blocked = Заблокували нас: { $count }
# $count (Number)
newscard-failed = Не вдалося: { $count }
# $count (Number)
newscard-skipped = Пропущено: { $count }
# $count (Number)
newscard-unknown = Невідомо, чи дійшло: { $count }
# $count (Number)
newscard-pending = Залишилося: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = більше не хочуть оголошень
newscard-why-unreachable = їм не можна написати
newscard-why-silent = не хочуть жодних повідомлень
newscard-why-weekly = вже отримали цього тижня, більше не хочуть
newscard-why-stopped = зупинено раніше
newscard-why-closed = їхній месенджер тут вимкнено
newscard-why-forgotten = видалили свої дані
newscard-why-refused = месенджер відхилив
newscard-why-never = не вдалося доставити після багатьох спроб
# $shares (String) - languages with numbers
newscard-languages = Дійшло мовами: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Залишилося приблизно хвилин: { $minutes }
# $language (String) - a language
newscard-write = Написати: { $language }
newscard-aim = Для кого
newscard-photo = Зображення
newscard-set-button = Кнопка
newscard-set-when = Коли
newscard-preview = Перегляд
newscard-trial = Проба
newscard-send = Надіслати
newscard-drop = Видалити чернетку
newscard-approve = Схвалити
newscard-correct = Виправити
newscard-withdraw = Відкликати
newscard-copy = Копіювати
newscard-chart = Діаграма розсилки
newscard-again = Оновити
newscard-back-to-draft = Назад до чернеток
newscard-pause = Призупинити
newscard-resume = Продовжити
newscard-stop = Зупинити остаточно
newscard-retry = Повторити невдалі
newscard-retry-unknown = Повторити, де невідомо
newscard-correction = Виправлення
newscard-retraction = Відкликання
newscard-corrected = Що воно виправляє
