### The audit log.

auditlog-none = Інших записів немає.
auditlog-older = Раніше
auditlog-command = (командний рядок)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = звернення { $number }
# $ref (String) - the visit's reference
auditlog-visit = візит { $ref }
# $number (String)
auditlog-absence = заблокований час { $number }
# $number (String)
auditlog-staff = команда, № { $number }
# $number (String)
auditlog-canned = відповідь № { $number }
auditlog-take = взято
auditlog-release = повернуто всім
auditlog-hand = передано
auditlog-snooze = відкладено
auditlog-example = збережено приклад
auditlog-close = закрито
auditlog-reopen = відкрито знову
auditlog-show = показано знову
auditlog-begin = перше повідомлення від нас
auditlog-write = надіслано повідомлення
auditlog-note = додано нотатку
auditlog-correct = виправлено повідомлення
auditlog-arrived = позначено: на місці
auditlog-missed = позначено: неявка
auditlog-unmark = позначку скасовано
auditlog-walk-in = додано візит без запису
auditlog-book = записано
auditlog-move = перенесено
auditlog-cancel = скасовано
auditlog-block = заблоковано час
auditlog-unblock = розблоковано час
auditlog-propose = запропоновано зміну
auditlog-hours = змінено години
auditlog-closure = додано неробочі дні
auditlog-no-closure = видалено неробочі дні
auditlog-consultant = змінено розклад
auditlog-roster = змінено команду
auditlog-let-go = забрано доступ
auditlog-invite = запрошено
auditlog-join = прийнято запрошення
auditlog-link = створено посилання на панель
auditlog-enter = вхід до панелі
auditlog-code = створено код
auditlog-reply = написано готову відповідь
auditlog-no-reply = видалено готову відповідь
auditlog-event-new = створено захід
auditlog-event-words = написано текст заходу
auditlog-event-change = змінено захід
auditlog-event-move = перенесено захід
auditlog-event-publish = опубліковано
auditlog-event-cancel = скасовано захід
auditlog-event-copy = скопійовано захід
auditlog-event-drop = видалено чернетку заходу
# $number (String)
auditlog-event = захід { $number }
# $ticket (String) - a code
auditlog-ticket = квиток { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = людина { $mark }
auditlog-export = підготовлено список або звіт
auditlog-changed = виправлення своїх даних
auditlog-erase = стерто дані людини
auditlog-themselves = (сама людина)
