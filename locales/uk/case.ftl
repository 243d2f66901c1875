### A case, as staff see it.

# $number (String) - the case's number
case-title-free = Справа #{ $number }: вільна
# $number (String), $name (String) - who has it
case-title-taken = Справа #{ $number }: { $name }
# $number (String), $when (String) - date and time
case-title-snoozed = Справа #{ $number }: відкладено до: { $when }
# $number (String)
case-title-closed = Справа #{ $number }: закрита
# $subject (String), $office (String) - a town
case-what = Тема: { $subject }. Офіс: { $office }
# $language (String)
case-language = Мова: { $language }
# $languages (String) - codes such as "en, pl"
case-reads = Читає також: { $languages }
# $channel (String) - "Telegram" and the like
case-channel = Канал: { $channel }
case-telegram = Telegram
case-viber = Viber
case-web = чат на сайті
case-unreachable = Цій людині вже не можна тут написати. Спробуйте зателефонувати.
# $when (String) - date and time
case-waiting = Чекає на відповідь. Відколи: { $when }
# $when (String) - date and time, $office (String) - a town
case-visit = Найближчий візит: { $when }, { $office }
# $count (Number)
case-earlier = Попередні справи: { $count }
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = людина
case-staff = ми
case-note = наша нотатка
case-text = текст
case-photo = фото
case-document = файл
case-voice = голосове повідомлення
case-video = відео
case-sticker = наліпка
case-place = місце
case-take = Взяти
case-reply = Написати
case-canned = Готова відповідь
case-book = Записати на візит
case-hand = Передати комусь
case-release = Повернути всім
case-wake = Повернути в роботу
case-snooze = Відкласти
case-show = Показати розмову знову
case-close = Закрити
case-quiet = Закрити без оцінки
case-reopen = Відкрити знову
case-done-take = Справа тепер ваша.
case-done-release = Справа знову вільна.
case-done-snooze = Справу відкладено. Вона повернеться, коли людина напише.
case-done-wake = Справа знову в роботі.
case-done-close = Справу закрито. Людину повідомлено, вона може поставити оцінку.
case-done-quiet = Справу закрито. Людину повідомлено без прохання про оцінку.
case-done-reopen = Справа знову відкрита, і вона ваша.
case-done-show = Розмова знову з’явиться в групі.
# $name (String) - a colleague
case-taken-already = Цю справу вже взято: { $name }.
case-is-closed = Цю справу закрито. Спершу відкрийте її знову.
case-not-now = Зараз це неможливо. Можливо, ця людина має іншу відкриту справу.
case-speaks = Людина щойно написала ще щось. Спершу прочитайте, будь ласка.
