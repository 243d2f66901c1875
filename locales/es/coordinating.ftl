### What the conversations of coordinators share.


coordinating-monday = lunes
coordinating-tuesday = martes
coordinating-wednesday = miércoles
coordinating-thursday = jueves
coordinating-friday = viernes
coordinating-saturday = sábado
coordinating-sunday = domingo
coordinating-workdays = de lunes a viernes
# $day (String) - a day of the week, $hours (String) - such as "08:00–12:30, 13:00–16:00"
coordinating-day = { $day }: { $hours }
# $day (String) - a day of the week
coordinating-day-closed = { $day }: –
# $first (String), $other (String) - two things, or several and one
coordinating-list = { $first }, { $other }
coordinating-everywhere = todas las oficinas
coordinating-enough = Eso es todo
coordinating-every = Elegir todo
# $what (String) - something that is chosen
coordinating-chosen = ✓ { $what }

coordinating-which-day = ¿Qué día quiere cambiar?
# $day (String) - a day of the week, or all working days
coordinating-when = { $day }: ¿desde y hasta qué hora? Deje fuera los descansos, por ejemplo: 8:00-12:30, 13:00-16:00
coordinating-closed = Cerrado ese día
coordinating-when-unclear = No entendí ese horario. Escríbalo así: 8:00-12:30, 13:00-16:00
coordinating-date-unclear = No entendí esa fecha. Escríbala así: 24.12.2026
# $day (String) - a date in words
coordinating-date-before = El primer día posible es: { $day }.

coordinating-fits = Todas las citas agendadas siguen encajando.
# $count (Number) - how many visits
coordinating-strands = { $count ->
    [one] { $count } cita agendada ya no encajaría. Sigue igual hasta que la persona decida:
   *[other] { $count } citas agendadas ya no encajarían. Siguen igual hasta que las personas decidan:
}
# $when (String) - date and time, $office (String) - a town, $ref (String) - the visit's reference
coordinating-visit = { $when }, { $office }, { $ref }
coordinating-check = ¿Está bien?
coordinating-save = Guardar
