### The audit log.

auditlog-none = Больше действий нет.
auditlog-older = Более ранние
auditlog-command = (командная строка)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = обращение { $number }
# $ref (String) - the visit's reference
auditlog-visit = визит { $ref }
# $number (String)
auditlog-absence = заблокированное время { $number }
# $number (String)
auditlog-staff = коллега { $number }
# $number (String)
auditlog-canned = ответ { $number }
auditlog-take = взято
auditlog-release = освобождено
auditlog-hand = передано
auditlog-snooze = отложено
auditlog-example = сохранён пример
auditlog-close = закрыто
auditlog-reopen = открыто снова
auditlog-show = показано снова
auditlog-begin = первое сообщение от нас
auditlog-write = сообщение
auditlog-note = заметка
auditlog-correct = исправление
auditlog-arrived = отмечено: на месте
auditlog-missed = отмечено: неявка
auditlog-unmark = отметка снята
auditlog-walk-in = визит без записи
auditlog-book = запись на визит
auditlog-move = перенос
auditlog-cancel = отмена
auditlog-block = время заблокировано
auditlog-unblock = время разблокировано
auditlog-propose = предложено изменение
auditlog-hours = изменены часы
auditlog-closure = добавлены нерабочие дни
auditlog-no-closure = удалены нерабочие дни
auditlog-consultant = изменено расписание
auditlog-roster = изменение в команде
auditlog-let-go = доступ закрыт
auditlog-invite = приглашение
auditlog-join = приглашение принято
auditlog-link = ссылка на панель
auditlog-enter = вход в панель
auditlog-code = новый код
auditlog-reply = написан готовый ответ
auditlog-no-reply = удалён готовый ответ
auditlog-event-new = создано мероприятие
auditlog-event-words = написан текст мероприятия
auditlog-event-change = изменено мероприятие
auditlog-event-move = перенесено мероприятие
auditlog-event-publish = опубликовано
auditlog-event-cancel = отменено мероприятие
auditlog-event-copy = скопировано мероприятие
auditlog-event-drop = удалён черновик мероприятия
# $number (String)
auditlog-event = мероприятие { $number }
# $ticket (String) - a code
auditlog-ticket = билет { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = человек { $mark }
auditlog-export = подготовлен список или отчёт
auditlog-changed = исправление своих данных
auditlog-erase = стёрты данные человека
auditlog-themselves = (сам человек)
