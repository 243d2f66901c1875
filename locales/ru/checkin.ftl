### Tickets at the door of an event.

checkin-ticket = Напишите код билета.
checkin-unclear = Это не код билета. В коде 8 букв и цифр, например ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Добро пожаловать!
    { $what }
    Человек по этому билету: { $count }
# $what (String) - title and time of the event
checkin-again =
    Этот билет уже проверяли:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Этот билет настоящий, но на другое мероприятие:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Этот билет настоящий, но не на сегодня:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    Это мероприятие отменено:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Этот человек в очереди, и места у него ещё нет:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Этот человек отказался от места:
    { $what }
checkin-unknown = Такого билета нет. Проверьте, пожалуйста, код ещё раз.
checkin-for-staff = Этот код для нашей команды: покажите его на входе. Больше ничего делать не нужно.
checkin-undo = Снять отметку
checkin-type = Ввести следующий билет
