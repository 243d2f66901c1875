### Other times for an event.

eventtimes-what = Что должно измениться?
eventtimes-add = Добавить занятие
eventtimes-every = Перенести все будущие
# $when (String) - date and time, from and to
eventtimes-session = { $when }: что сделать с этим занятием?
eventtimes-move = Другое время
eventtimes-drop = Не состоится
eventtimes-when = Когда? Напишите день, а если время другое, чем в прошлый раз, то и время, например: 24.12 17:00-19:00
# $when (String) - date and time, from and to
eventtimes-new = Сейчас: { $when }. Какой новый день или время? Например: 24.12, или 18:00-20:00, или и то, и другое.
# $when (String) - date and time, from and to
eventtimes-new-first = Первое из них: { $when }. Какой у него новый день или время? Все остальные перенесутся на столько же.
# $count (Number) - how many people
eventtimes-check = Всё верно? Людей, которые сразу получат сообщение: { $count }
eventtimes-same = Ничего не изменилось.
eventtimes-cannot = Это невозможно: занятия не могут накладываться, а то, что началось, остаётся как есть. Ничего не изменено.
