### Tickets at the door of an event.

checkin-ticket = Напішыце код білета.
checkin-unclear = Гэта не код білета. У кодзе 8 літар і лічбаў, напрыклад ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Вітаем!
    { $what }
    Людзей з гэтым білетам: { $count }
# $what (String) - title and time of the event
checkin-again =
    Гэты білет ужо правяралі:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Гэты білет сапраўдны, але на іншае мерапрыемства:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Гэты білет сапраўдны, але не на сёння:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    Гэта мерапрыемства скасавана:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Гэты чалавек у чарзе і яшчэ не мае месца:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Гэты чалавек адмовіўся ад месца:
    { $what }
checkin-unknown = Такога білета няма. Праверце, калі ласка, код яшчэ раз.
checkin-for-staff = Гэты код для нашай каманды: пакажыце яго на ўваходзе. Больш нічога рабіць не трэба.
checkin-undo = Зняць адзнаку
checkin-type = Увесці наступны білет
