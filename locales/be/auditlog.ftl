### The audit log.

auditlog-none = Іншых запісаў няма.
auditlog-older = Раней
auditlog-command = (камандны радок)
# $when (String) - date and time, $who (String) - a name, $act (String) - what was done, $what (String) - to what
auditlog-line = { $when } · { $who } · { $act } · { $what }
# $number (String)
auditlog-case = зварот { $number }
# $ref (String) - the visit's reference
auditlog-visit = візіт { $ref }
# $number (String)
auditlog-absence = заблакаваны час { $number }
# $number (String)
auditlog-staff = каманда, № { $number }
# $number (String)
auditlog-canned = адказ № { $number }
auditlog-take = узята
auditlog-release = вернута ўсім
auditlog-hand = перададзена
auditlog-snooze = адкладзена
auditlog-example = захаваны прыклад
auditlog-close = закрыта
auditlog-reopen = адкрыта зноў
auditlog-show = паказана зноў
auditlog-begin = першае паведамленне ад нас
auditlog-write = адпраўлена паведамленне
auditlog-note = дададзена нататка
auditlog-correct = выпраўлена паведамленне
auditlog-arrived = адзначана: на месцы
auditlog-missed = адзначана: няяўка
auditlog-unmark = адзнака знята
auditlog-walk-in = дададзены візіт без запісу
auditlog-book = запісана
auditlog-move = перанесена
auditlog-cancel = скасавана
auditlog-block = заблакаваны час
auditlog-unblock = разблакаваны час
auditlog-propose = прапанавана змена
auditlog-hours = зменены гадзіны
auditlog-closure = дададзены непрацоўныя дні
auditlog-no-closure = выдалены непрацоўныя дні
auditlog-consultant = зменены расклад
auditlog-roster = зменена каманда
auditlog-let-go = забраны доступ
auditlog-invite = запрошана
auditlog-join = прынята запрашэнне
auditlog-link = створана спасылка на панэль
auditlog-enter = уваход на панэль
auditlog-code = створаны код
auditlog-reply = напісаны гатовы адказ
auditlog-no-reply = выдалены гатовы адказ
auditlog-event-new = новае мерапрыемства
auditlog-event-words = тэкст мерапрыемства
auditlog-event-change = зменена мерапрыемства
auditlog-event-move = перанесена мерапрыемства
auditlog-event-publish = апублікавана
auditlog-event-cancel = скасавана мерапрыемства
auditlog-event-copy = копія мерапрыемства
auditlog-event-drop = выдалены чарнавік мерапрыемства
# $number (String)
auditlog-event = мерапрыемства { $number }
# $ticket (String) - a code
auditlog-ticket = білет { $ticket }
# $mark (String) - how the list of those who were erased calls them
auditlog-person = чалавек { $mark }
auditlog-export = падрыхтаваны спіс або справаздача
auditlog-changed = выпраўленне сваіх даных
auditlog-erase = сцёрты даныя чалавека
auditlog-themselves = (сам чалавек)
