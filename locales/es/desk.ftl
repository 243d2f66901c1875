### The staff's own menu.

desk-title = Panel del equipo
# $count (Number) - open cases, $waiting (Number) - how many of them wait for an answer
desk-cases = Casos abiertos: { $count }. Esperan respuesta: { $waiting }.
desk-no-cases = No hay casos abiertos.
# $count (Number) - cases that are not shown
desk-more = No se muestran aquí: { $count }.
# $number (String) - a case's number, $language (String) - a language, $subject (String)
desk-mine = ★ #{ $number } · { $language } · { $subject }
# $number (String), $language (String), $subject (String)
desk-free = #{ $number } · { $language } · { $subject } · libre
# $number (String), $language (String), $subject (String), $name (String) - a colleague
desk-taken = #{ $number } · { $language } · { $subject } · { $name }
desk-day = Citas del día
desk-walk-in = Vino sin cita
desk-book = Agendar para alguien
desk-find = Buscar una cita
desk-calendar = Mi calendario
desk-block = Bloquear tiempo
desk-browser = Panel en navegador
desk-coordinate = Coordinación
