### What people are told of what others have done.

telling-taken = Вашим вопросом занимается человек из центра и ответит здесь.
telling-case = Разговор
telling-closed = Человек из центра завершил этот разговор.
telling-rate = Как мы помогли? Достаточно одного касания, отвечать необязательно.
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
telling-visit-missed = Мы вас не дождались: { $when }. Надеемся, что у вас всё хорошо. Если визит ещё нужен, можно записаться на другое время.
# $when (String) - date and time
telling-visit-stands = Визит всё же состоится, как было запланировано: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Извините: визит { $when } ({ $office }) не может состояться, как было запланировано. Ничего не изменится без вашего решения.
telling-same-time = В то же время вас может принять другой человек из нашей команды.
telling-other-time = Пожалуйста, выберите другое время или отмените визит.
telling-keep-time = Оставить это время
