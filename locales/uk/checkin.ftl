### Tickets at the door of an event.

checkin-ticket = Напишіть код квитка.
checkin-unclear = Це не код квитка. У коді 8 літер і цифр, наприклад ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Вітаємо!
    { $what }
    Людей за цим квитком: { $count }
# $what (String) - title and time of the event
checkin-again =
    Цей квиток уже перевіряли:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Цей квиток справжній, але на інший захід:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Цей квиток справжній, але не на сьогодні:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    Цей захід скасовано:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Ця людина в черзі й ще не має місця:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Ця людина відмовилася від місця:
    { $what }
checkin-unknown = Такого квитка немає. Перевірте, будь ласка, код ще раз.
checkin-for-staff = Цей код для нашої команди: покажіть його на вході. Більше нічого робити не потрібно.
checkin-undo = Скасувати позначку
checkin-type = Ввести наступний квиток
