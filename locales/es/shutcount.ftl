### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, cerrada: { $days }
# $count (Number)
shutcount-asked = Citas afectadas: { $count }
# $count (Number)
shutcount-moved = Eligieron otra fecha: { $count }
# $count (Number)
shutcount-cancelled = Cancelaron: { $count }
# $count (Number)
shutcount-open = Aún no responden: { $count }
# $count (Number)
shutcount-call = Por favor llame, no les llega ningún mensaje: { $count }
# $count (Number)
shutcount-called-off = Eventos cancelados: { $count }
# $count (Number)
shutcount-untold = Personas que aún no lo saben: { $count }
# $count (Number)
shutcount-still-on = Eventos que siguen en pie: { $count }
shutcount-again = Contar de nuevo
