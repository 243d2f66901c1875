### What people are told of what others have done.

telling-taken = Вашим вопросом занимается человек из центра. Ответ придёт сюда.
telling-another = Вашим вопросом теперь занимается другой человек из центра. Ответ придёт сюда.
telling-begun = Вам пишет человек из центра по поводу визита. Ответить можно прямо здесь.
telling-case = Разговор
telling-closed = Человек из центра завершил этот разговор.
telling-closed-idle = Здесь уже несколько дней никто ничего не писал, поэтому разговор завершён. Если помощь ещё нужна, его можно снова открыть одним нажатием.
telling-closed-old = В этом разговоре уже давно никто не писал. Мы его завершили и удаляем всё, что в нём написано и отправлено. Если помощь ещё нужна, начните, пожалуйста, новый разговор.
telling-rate = Помогли ли мы вам? Достаточно одного нажатия, отвечать необязательно.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } звезда
    [few] { $count } звезды
    [many] { $count } звёзд
   *[other] { $count } звезды
}
telling-write-again = Написать снова
# $when (String) - date and time
telling-visit-booked = Офис записал вас на визит: { $when }.
# $when (String) - date and time
telling-visit-moved = По вашей просьбе офис перенёс визит: { $when }.
# $when (String) - date and time
telling-visit-cancelled = По вашей просьбе офис отменил визит: { $when }.
# $when (String) - date and time
telling-visit-missed = Мы вас ждали: { $when }. Надеемся, что у вас всё хорошо. Если визит ещё нужен, можно записаться на другое время.
# $when (String) - date and time
telling-visit-stands = Хорошая новость! Ваш визит всё-таки состоится в назначенное время: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = К сожалению, ваш визит не может состояться, как было запланировано: { $when }, { $office }. Без вашего решения ничего не изменится.
telling-same-time = В то же время вас может принять другой человек из нашей команды.
telling-other-time = Пожалуйста, выберите другое время или отмените визит.
telling-keep-time = Оставить это время
# Как называются файлы от человека из центра, до расширения: «документ.pdf».
telling-file-document = документ
telling-file-photo = фото
telling-file-voice = запись
telling-file-video = видео
# $when (String) - date and time of the visit
telling-sooner-over = Мы больше не держим для вас более раннее время. Ваш визит остаётся без изменений: { $when }. Вы по-прежнему в очереди.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = К сожалению, ваш визит не может состояться, как было запланировано: { $when }. Без вашего решения ничего не изменится.
# $when (String) - date and time
telling-sooner-plain = Освободилось более раннее время: { $when }. Я держу его для вас.
