### How it goes, in numbers, for coordinators.

# $office (String) - a town
figures-title = Cómo vamos: { $office }
figures-all = Todas las oficinas
# $office (String) - a town, $count (Number) - how many people, $when (String) - date and time,
# $time (String) - how long
figures-waiting = Esperan respuesta, { $office }: { $count }. La primera, desde el { $when } (tiempo de trabajo: { $time }).
figures-nobody-waits = Nadie espera respuesta.
# $first (String), $last (String) - short dates
figures-this-week = 📅 Esta semana: { $first } – { $last }
# $first (String), $last (String) - short dates
figures-last-week = 📅 Semana pasada: { $first } – { $last }
# $opened (Number), $answered (Number)
figures-cases = Conversaciones nuevas: { $opened }. Respondidas: { $answered }.
# $half (String), $most (String) - how long
figures-first = Primera respuesta, en tiempo de trabajo: la mitad en { $half }, nueve de cada diez en { $most }.
# $office (String) - a town, $count (Number) - how many, $whole (Number), $tenth (Number) - the mean
figures-rated = Calificaciones, { $office }: { $count }, promedio { $whole },{ $tenth } de 5
# $visits (Number), $arrived (Number), $missed (Number)
figures-visits = Citas hasta ahora: { $visits }. Llegaron: { $arrived }. No vinieron: { $missed }.
# $count (Number) - how many people
figures-walk-ins = Sin cita: { $count }
# $minutes (Number)
figures-minutes = { $minutes } min
# $hours (Number), $minutes (Number)
figures-hours = { $hours } h { $minutes } min
figures-forgotten = Algunas conversaciones se guardan aquí menos de dos semanas: las borradas ya no se cuentan.
