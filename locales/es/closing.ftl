### Closing an office for some days.

closing-all = Todas las oficinas
closing-office = ¿Qué oficina se va a cerrar?
closing-first = ¿Cuál es el primer día? Por ejemplo: 24.12.2026
closing-one-day = Solo este día
# $first (String) - a date in words
closing-last = Primer día: { $first }. ¿Cuál es el último?
closing-no-reason = Sin motivo
closing-reason = ¿Quiere decir por qué? La gente lo leerá. Elija un idioma.
# $language (String) - a language
closing-reason-words = El motivo en este idioma: { $language }
# $office (String) - a town or all offices, $first (String), $last (String) - dates in words
closing-check = { $office }: cierre. Primer día: { $first }. Último día: { $last }. ¿Está bien?
# $count (Number) - how many events
closing-events = { $count ->
    [one] En esos días hay { $count } evento planeado allí. No se cancela solo: cámbielo o cancélelo en “Eventos”.
   *[other] En esos días hay { $count } eventos planeados allí. No se cancelan solos: cámbielos o cancélelos en “Eventos”.
}
# $day (String) - a short date, $title (String)
closing-event = { $day }: { $title }
closing-yes = Sí, cerrar
closing-done = Cierre guardado. Nadie puede agendar citas en esos días.
# $day (String) - a date in words
closing-day = { $day }
# $first (String), $last (String) - dates in words
closing-days = { $first } – { $last }
