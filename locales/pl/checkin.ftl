### Tickets at the door of an event.

checkin-ticket = Proszę podać kod biletu.
checkin-unclear = To nie jest kod biletu. Kod ma 8 liter i cyfr, na przykład ABCD-1234.
# $what (String) - title and time of the event, $count (Number) - for how many people the ticket is
checkin-come =
    ✓ Witamy!
    { $what }
    Liczba osób na bilecie: { $count }
# $what (String) - title and time of the event
checkin-again =
    Ten bilet był już sprawdzony:
    { $what }
# $what (String) - title and time of the event
checkin-other =
    Ten bilet jest prawdziwy, ale na inne wydarzenie:
    { $what }
# $what (String) - title and time of the event
checkin-day =
    Ten bilet jest prawdziwy, ale nie na dziś:
    { $what }
# $what (String) - title and time of the event
checkin-cancelled =
    To wydarzenie jest odwołane:
    { $what }
# $what (String) - title and time of the event
checkin-waiting =
    Ta osoba jest w kolejce i nie ma jeszcze miejsca:
    { $what }
# $what (String) - title and time of the event
checkin-left =
    Ta osoba zrezygnowała z miejsca:
    { $what }
checkin-unknown = Nie ma takiego biletu. Proszę jeszcze raz sprawdzić kod.
checkin-for-staff = Ten kod jest dla naszego zespołu: proszę pokazać go przy wejściu. Nic więcej nie trzeba robić.
checkin-undo = Cofnij
checkin-type = Wpisz następny bilet
