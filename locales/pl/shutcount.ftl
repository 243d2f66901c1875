### Who has answered after an office had closed.

# $office (String) - a town, $first (String), $last (String) - dates in words
shutcount-title = { $office }, zamknięte: { $first } – { $last }
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
shutcount-again = Policz ponownie
