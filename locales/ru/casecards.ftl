### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Ближайший визит
casecards-back = ← Назад
casecards-more = Ещё…
# $language (String) - a language
casecards-which-reply = Какой готовый ответ отправить? Он уйдёт сразу, язык: { $language }. ∅ значит, что перевода нет.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] До следующего рабочего дня
    [7] На неделю
    [one] На { $count } день
    [few] На { $count } дня
    [many] На { $count } дней
   *[other] На { $count } дня
}
casecards-open = Открыть тему
casecards-to-case = Открыть обращение
casecards-visitor = Человек пишет:
casecards-visitor-corrected = Человек пишет (исправлено):
# $name (String) - a colleague
casecards-staff = Ответ ({ $name }):
# $name (String) - a colleague
casecards-note = Заметка, не отправлено ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Опаздывает на визит { $visit }.
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Опаздывает на визит { $visit }. Опоздание: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Не может найти офис, визит { $visit }. Напишите или позвоните, пожалуйста.
casecards-danger = 🆘 Человек зовёт на помощь (SOS или 112). Ему показан номер 112. Напишите ему, пожалуйста, сразу.
# $visit (String) - the visit's reference
casecards-begun = Коллега начал разговор о визите { $visit }.
casecards-ended = Человек завершил разговор.
casecards-returned = Человек вернулся к разговору.
casecards-reopened = Обращение снова открыто.
casecards-idle = Закрыто автоматически: несколько дней никто ничего не писал. Человек может вернуться в любой момент.
casecards-old = Закрыто автоматически: последнее сообщение слишком старое, чтобы его хранить. Разговор будет удалён.
casecards-alert-over = Закрыто автоматически: речь шла о вчерашнем визите, и никто ничего не написал.
casecards-left = ⚠️ Человек вышел из чата: сообщения дойдут до него, только когда он вернётся.
# $number (String) - the number of the other case
casecards-joined = Человек вернулся по своему коду. Всё, что написано в обращении #{ $number }, теперь здесь.
# $number (String) - the number of the other case
casecards-joined-to = У этого человека есть другое обращение, открытое раньше. Разговор продолжается там, вместе со всем, что написано здесь: обращение #{ $number }.
casecards-something = В этом обращении что-то изменилось.
casecards-undelivered-gone = ⚠️ Не доставлено: человек вышел из чата или заблокировал его. Если есть запись на визит, номер телефона – за кнопкой «Ближайший визит». Когда человек вернётся в чат, напишите это, пожалуйста, ещё раз. Когда он введёт свой код доступа в другом канале, то получит это там.
casecards-undelivered-refused = ⚠️ Не доставлено: мессенджер человека не принимает это сообщение. Попробуйте обычный текст или файл поменьше.
casecards-undelivered-expired = ⚠️ Не доставлено вовремя. Напишите ещё раз или позвоните: номер телефона из визита – за кнопкой «Ближайший визит».
casecards-undelivered-unknown = ⚠️ Неизвестно, дошло ли сообщение. Спросите об этом человека или позвоните: номер телефона из визита – за кнопкой «Ближайший визит».
casecards-file-elsewhere = Этот файл нельзя показать здесь. Он есть в панели в браузере.
casecards-words-elsewhere = Эти слова нельзя показать здесь. Они есть в панели в браузере.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Обращение #{ $number }: опоздание на визит. Время визита: { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Обращение #{ $number }: опоздание на визит. Время визита: { $when }. Опоздание: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
casecards-late-more = больше получаса
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Обращение #{ $number }: человек не может найти офис. Визит: { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 Обращение #{ $number }: человек зовёт на помощь. Напишите ему, пожалуйста, сразу.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Обращение #{ $number } ждёт ответа с: { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ Обращение #{ $number }: человек завершил разговор, а его последних слов в этой группе не видно. Их покажет кнопка «Открыть снова».
# $number (String) - the case's number
casecards-homeless = Для обращения #{ $number } нет подходящей группы. На него можно ответить в панели в браузере.
# $group (String) - a number
casecards-group-trouble = В группе { $group } нельзя показывать обращения: бота в ней нет или ему не хватает прав. Ничего не потеряно: обращения ждут, на них можно отвечать в панели в браузере.
# $group (String) - a number
casecards-refused-visits = Не получилось показать сообщение о визитах в группе { $group }. Ничего не потеряно: все визиты есть в списке дня.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = Не получилось показать сообщение об обращении #{ $number } в группе { $group }. Ничего не потеряно: обращение можно открыть здесь.
casecards-not-staff = Не передано: этого аккаунта нет в списке команды или это обращение ведут другие.
casecards-is-over = Не передано: обращение закрыто. Сначала откройте его снова.
casecards-cannot-pass = Не передано: контакты, геопозиция, опросы и подобное могут показать, кто пишет, или здесь не подходят.
casecards-borrowed = Не передано: пишите от своего имени. Пересланные сообщения и сообщения от встроенных ботов, каналов и анонимных администраторов не передаются.
casecards-stays-sent = Не изменено: это был ответ, и человек по-прежнему видит его без изменений. Для заметки напишите новое сообщение, которое начинается с //.
casecards-stays-note = Это по-прежнему заметка: человек её не видит. Чтобы ответить, напишите новое сообщение.
casecards-stays-file = Файл не изменён: остался тот, который был отправлен сначала. Другой файл отправьте, пожалуйста, новым сообщением.
casecards-too-large = Не передано: этот файл больше 20 МБ и сохранил бы своё имя, а оно может показать, кто пишет. Отправьте файл поменьше.
