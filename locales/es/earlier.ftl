### What somebody had asked before.

# $number (String) - the case's number
earlier-title = Caso #{ $number }: casos anteriores
# $count (Number)
earlier-count = Casos anteriores: { $count }
earlier-none = No hay otros casos que usted pueda ver.
# $day (String) - a short date, $number (String) - the case's number, $subject (String) - what it was about
earlier-case = { $day } · #{ $number } · { $subject }
# $number (String) - the case's number
earlier-back = Volver al caso #{ $number }
