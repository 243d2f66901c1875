# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
web-tab = Чат
# Read out by screen readers before a message of ours, and before one of the person's own.
web-assistant = Памочнік:
web-you = Вы:
web-log = Размова
web-language = Мова
web-menu = Меню
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
web-exit = Хуткі выхад
web-exit-hint = Адразу закрывае чат і адкрывае іншую старонку. Можна таксама тройчы націснуць клавішу Esc або Shift.
# Read out when the key has been pressed twice.
web-exit-still = Націсніце Shift яшчэ раз, каб адразу пакінуць старонку.
# Leads to what people are told of their data, and back.
web-privacy = Вашы даныя
web-privacy-back = Назад у чат
web-shared = Гэта чужая прылада?
web-shared-more = Кнопка «Хуткі выхад» або клавіша Esc ці Shift, націснутая тройчы, адразу закрывае чат і адкрывае іншую старонку. Гэта старонка не захоўвае паведамленняў на прыладзе. У гісторыі браўзера можа застацца след, што старонку адкрывалі. У прыватным акне гісторыя гэтага не захавае.
web-demo = Гэта дэманстрацыя. Расклад выдуманы, і запісы на візіты тут не сапраўдныя.
web-noscript = Для гэтага чата патрэбны JavaScript. Калі ласка, уключыце яго ў браўзеры або адкрыйце старонку ў іншым браўзеры.
web-write = Напісаць паведамленне
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
web-write-options = Або напішыце тут
web-write-words = Напішыце адказ
web-write-phone = Напішыце нумар тэлефона
web-send = Адправіць
web-sending = Адпраўляем…
web-unsent = Яшчэ не адпраўлена. Спрабуем зноў.
web-refused = Не ўдалося адправіць гэта паведамленне. Калі ласка, напішыце яго яшчэ раз, магчыма, карацей.
web-offline = Няма сувязі. Спрабуем зноў…
web-newer = Новае паведамленне
# Names a group of buttons under a message; read out by screen readers.
web-keys = Варыянты адказу
# Shown as the person's own answer when the words on the button are not known any more.
web-chosen = Адказ выбраны
web-renewed = Папярэдні чат закрыты, бо доўга ніхто нічога не пісаў. Тут пачынаецца новы. Вашы запісы на візіты не страчаны.
web-ended = Гэты чат закрыты. Калі доўга ніхто нічога не піша, мы закрываем чат і хаваем паведамленні. Вашы запісы на візіты не страчаны.
web-restart = Пачаць новы чат
web-cookies = Гэтаму чату патрэбны адзін файл cookie, каб разумець, што гэта ўсё яшчэ Вы. Калі ласка, дазвольце ў браўзеры файлы cookie для гэтай старонкі.
web-calendar = Дадаць у каляндар
web-map = Паказаць на карце
web-accessibility = Дэкларацыя даступнасці
web-funding = Пра фінансаванне праекта
web-away = Чат цяпер не працуе. Калі ласка, паспрабуйце праз хвіліну.
# $time (Time) - when it goes on
web-crowded = З Вашай сеткі адкрываюць вельмі шмат новых чатаў. Калі ласка, паспрабуйце яшчэ раз пасля { $time }. У небяспецы тэлефануйце 112.
# Closes the list of numbers to call in danger.
web-close = Закрыць

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = Чалавек з цэнтра
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Адказаць
web-answering = Ваш адказ на:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Змяніць
web-changing = Вы змяняеце сваё паведамленне
web-changed = зменена
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Скасаваць
web-attach = Дадаць
web-attach-file = Фота або файл
web-attach-voice = Галасавое
web-attach-place = Дзе я
web-attach-hint = Фота, PDF, файлы Word і тэкставыя, гук і відэа: кожны файл да 10 МБ. Файлы бачаць толькі людзі з цэнтра. Мы выдаляем іх разам з размовай.
web-attach-nobody = Памочнік не можа чытаць фота, файлы і галасавыя паведамленні. Людзі з цэнтра могуць.
web-talk = Пагаварыць з чалавекам
web-remove = Прыбраць
web-stop = Скончыць запіс
web-recording = Ідзе запіс…
web-no-microphone = Няма доступу да мікрафона. Калі ласка, дазвольце яго ў браўзеры або напішыце паведамленне.
web-no-place = Не ўдалося вызначыць, дзе Вы. Калі ласка, дазвольце гэта ў браўзеры або напішыце, дзе Вы.
web-locating = Вызначаем, дзе Вы…
web-place = Маё месца на карце
web-download = Спампаваць
web-picture = Выява
web-voice = Галасавое паведамленне
web-uploading = Адпраўляем файл…
web-cancel = Не адпраўляць
web-too-large = Гэты файл завялікі: можна да 10 МБ. Ён не адпраўлены.
web-bad-kind = Такі файл адправіць нельга. Дашліце, калі ласка, фота, PDF, файл Word або тэкставы, гук або відэа MP4.
web-too-many = У гэтай размове ўжо зашмат файлаў. Гэты не адпраўлены.
web-no-case = Размова з чалавекам скончана, таму гэта не адпраўлена.
# Read out when a file was added to the message that is being written.
web-attached = Дададзена. Будзе адпраўлена разам з паведамленнем.
web-erased = Усё сцёрта. Мы больш нічога пра Вас не ведаем, і гэты чат скончаны.
