### The audit log.

auditlog-none = Більше нічого не зроблено.
auditlog-older = Раніше
auditlog-unknown = (невідомо)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = звернення { $number }
# $ref (String) - the visit's reference
auditlog-visit = візит { $ref }
# $number (String)
auditlog-staff = людина { $number }
# $number (String)
auditlog-canned = відповідь { $number }
auditlog-take = взято
auditlog-release = повернуто
auditlog-hand = передано
auditlog-snooze = відкладено
auditlog-close = закрито
auditlog-reopen = відкрито знову
auditlog-show = показано знову
auditlog-write = повідомлення
auditlog-note = нотатка
auditlog-correct = виправлення
auditlog-arrived = людина прийшла
auditlog-missed = людина не прийшла
auditlog-unmark = позначку скасовано
auditlog-walk-in = візит без запису
auditlog-book = запис
auditlog-move = перенесення
auditlog-cancel = скасування
auditlog-block = час заблоковано
auditlog-unblock = час розблоковано
auditlog-propose = запропоновано зміну
auditlog-hours = зміна годин
auditlog-closure = додано вихідні дні
auditlog-no-closure = видалено вихідні дні
auditlog-consultant = зміна в розкладі
auditlog-roster = зміна в команді
auditlog-let-go = доступ забрано
auditlog-invite = запрошення
auditlog-join = приєднання
auditlog-link = посилання на панель
auditlog-code = новий код
auditlog-reply = написано готову відповідь
auditlog-no-reply = видалено готову відповідь
