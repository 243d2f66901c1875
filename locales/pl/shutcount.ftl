### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, zamknięte: { $days }
# $count (Number)
shutcount-asked = Wizyty, których to dotyczy: { $count }
# $count (Number)
shutcount-moved = Wybrano inny termin: { $count }
# $count (Number)
shutcount-cancelled = Odwołano: { $count }
# $count (Number)
shutcount-open = Bez odpowiedzi: { $count }
# $count (Number)
shutcount-call = Proszę zadzwonić, wiadomość nie dotrze: { $count }
# $count (Number)
shutcount-called-off = Odwołane wydarzenia: { $count }
# $count (Number)
shutcount-untold = Osoby, które jeszcze o tym nie wiedzą: { $count }
# $count (Number)
shutcount-still-on = Wydarzenia, które nadal mają się odbyć: { $count }
shutcount-again = Policz ponownie
