### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Зварот #{ $number }
# $when (String) - date and time
case-waits = 🟡 Чакае адказу з такога часу: { $when }. Зварот яшчэ не ўзяты.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Чакае адказу з такога часу: { $when } ({ $waited }). Зварот яшчэ не ўзяты.
case-free = 🟡 Зварот яшчэ не ўзяты. Адказваць цяпер не трэба.
# $name (String) - a colleague
case-taken = 🟢 Вядзе: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Вядзе: { $name }. Чакае адказу з такога часу: { $when }
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Вядзе: { $name }. Чакае адказу з такога часу: { $when } ({ $waited })
# $count (Number)
case-waited-minutes = больш за { $count } хв
# $count (Number)
case-waited-hours = больш за { $count } гадз.
# $count (Number)
case-waited-days = { $count ->
    [one] больш за { $count } дзень
    [few] больш за { $count } дні
    [many] больш за { $count } дзён
   *[other] больш за { $count } дня
}
# $when (String) - date and time
case-resting = 💤 Адкладзены да: { $when }
# $when (String) - date and time
case-closed = ✅ Закрыты: { $when }
# $office (String) - a town
case-office = Офіс: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Тэма: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Мова: { $language }. Офіс: { $office }. Канал: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] чат на сайце
    [counter] у офісе
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Чытае таксама: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Бліжэйшы візіт: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } ранейшы зварот
    [few] { $count } ранейшыя звароты
    [many] { $count } ранейшых зваротаў
   *[other] { $count } ранейшага звароту
}
# $count (Number) - how many
case-missed = Прапушчаныя раней візіты: { $count }
case-delicate = Далікатная справа: ацэнкі не просім.
# $under (Number) - 16 or 18
case-young = Кажа, што мае менш за { $under } гадоў
case-unreachable = Гэтаму чалавеку цяпер нельга напісаць: чат закрыты або заблакаваны. Калі чалавек зноў напіша, можна будзе адказаць.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = чалавек
case-staff = мы
case-note = наша нататка
case-text = тэкст
case-photo = фота
case-document = файл
case-voice = галасавое паведамленне
case-video = відэа
case-sticker = стыкер
case-place = месца на карце
case-take = Узяць
case-reply = Напісаць
case-canned = Гатовы адказ
case-book = Запісаць на візіт
case-hand = Перадаць…
case-release = Вярнуць усім
case-wake = Вярнуць у працу
case-snooze = Адкласці…
case-snooze-hour = Адкласці на гадзіну
case-show = Паказаць зноў
case-close = Закрыць
case-quiet = Закрыць без ацэнкі
case-reopen = Адкрыць зноў
case-before = Ранейшыя звароты
case-done-take = Зварот цяпер Ваш.
case-done-release = Зварот зноў вольны.
case-done-snooze = Зварот адкладзены. Калі чалавек напіша, зварот вернецца раней.
case-done-wake = Зварот зноў у працы.
case-done-close = Зварот закрыты. Чалавек атрымае паведамленне і зможа паставіць ацэнку.
case-done-quiet = Зварот закрыты. Чалавек атрымае паведамленне без просьбы пра ацэнку.
case-done-close-unheard = Зварот закрыты. Чалавека ўжо няма ў чаце, паведамлення ён не атрымае.
case-done-reopen = Зварот зноў адкрыты, і ён Ваш.
case-done-show = Размова зноў з’явіцца ў групе.
case-done-replies = Выберыце адказ пад карткай звароту.
case-done-card = Звычайныя кнопкі вярнуліся.
# $name (String) - a colleague
case-taken-already = Гэты зварот ужо ўзяты. Яго вядзе: { $name }.
case-is-closed = Гэты зварот закрыты. Спачатку адкрыйце яго зноў.
case-not-now = Цяпер гэта немагчыма. Магчыма, у гэтага чалавека ўжо ёсць іншы адкрыты зварот.
case-speaks = Ад чалавека толькі што прыйшло яшчэ штосьці. Спачатку прачытайце, калі ласка.
