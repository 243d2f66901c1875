### A case, as staff see it.

# $number (String) - the case's number
case-title-free = Звернення #{ $number }: вільне
# $number (String), $name (String) - who has it
case-title-taken = Звернення #{ $number }: { $name }
# $number (String), $when (String) - date and time
case-title-snoozed = Звернення #{ $number }. Відкладено до: { $when }
# $number (String)
case-title-closed = Звернення #{ $number }: закрито
# $subject (String), $office (String) - a town
case-what = Тема: { $subject }. Офіс: { $office }
# $language (String)
case-language = Мова: { $language }
# $languages (String) - names of languages
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
case-earlier = Попередні звернення: { $count }
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
case-place = місце на карті
case-take = Взяти
case-reply = Написати
case-canned = Готова відповідь
case-book = Записати на візит
case-hand = Передати колезі
case-release = Повернути всім
case-wake = Повернути в роботу
case-snooze = Відкласти
case-show = Показати розмову знову
case-close = Закрити
case-quiet = Закрити без оцінки
case-reopen = Відкрити знову
case-done-take = Звернення тепер ваше.
case-done-release = Звернення знову вільне.
case-done-snooze = Звернення відкладено. Якщо людина напише, воно повернеться раніше.
case-done-wake = Звернення знову в роботі.
case-done-close = Звернення закрито. Людина отримає повідомлення й зможе поставити оцінку.
case-done-quiet = Звернення закрито. Людина отримає повідомлення без прохання про оцінку.
case-done-close-unheard = Звернення закрито. Людина вийшла з чату й не отримає повідомлення.
case-done-reopen = Звернення знову відкрито, і воно ваше.
case-done-show = Розмова знову з’явиться в групі.
# $name (String) - a colleague
case-taken-already = Це звернення вже взято. Його веде: { $name }.
case-is-closed = Це звернення закрито. Спершу відкрийте його знову.
case-not-now = Зараз це неможливо. Можливо, у цієї людини вже є інше відкрите звернення.
case-speaks = Людина щойно написала ще щось. Спершу прочитайте, будь ласка.
