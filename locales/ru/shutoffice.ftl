### An office that closes unexpectedly.

shutoffice-when = Когда офис будет закрыт?
shutoffice-today = Сегодня
shutoffice-tomorrow = Завтра
shutoffice-other-days = Другие дни
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: офис будет закрыт ({ $days }). Все, у кого там визит, сразу получат сообщение и смогут выбрать другое время. Всё верно?
shutoffice-yes = Да, закрыть и сообщить
# $asked (Number), $call (Number) - how many people
shutoffice-done = Офис закрыт. Спросили людей: { $asked }. Нужно позвонить, потому что сообщение не дойдёт: { $call }.
