### The audit log.

auditlog-none = Больше ничего не сделано.
auditlog-older = Раньше
auditlog-unknown = (неизвестно)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = обращение { $number }
# $ref (String) - the visit's reference
auditlog-visit = визит { $ref }
# $number (String)
auditlog-staff = человек { $number }
# $number (String)
auditlog-canned = ответ { $number }
auditlog-take = взято
auditlog-release = возвращено
auditlog-hand = передано
auditlog-snooze = отложено
auditlog-close = закрыто
auditlog-reopen = открыто снова
auditlog-show = показано снова
auditlog-write = сообщение
auditlog-note = заметка
auditlog-correct = исправление
auditlog-arrived = человек пришёл
auditlog-missed = человек не пришёл
auditlog-unmark = отметка снята
auditlog-walk-in = визит без записи
auditlog-book = запись
auditlog-move = перенос
auditlog-cancel = отмена
auditlog-block = время заблокировано
auditlog-unblock = время разблокировано
auditlog-propose = предложено изменение
auditlog-hours = изменение часов
auditlog-closure = добавлены нерабочие дни
auditlog-no-closure = удалены нерабочие дни
auditlog-consultant = изменение в расписании
auditlog-roster = изменение в команде
auditlog-let-go = доступ закрыт
auditlog-invite = приглашение
auditlog-join = присоединение
auditlog-link = ссылка на панель
auditlog-code = новый код
auditlog-reply = написан готовый ответ
auditlog-no-reply = удалён готовый ответ
