### Taking a closure back.

# $reason (String) - why, in the centre's own words
closure-reason = Motivo: { $reason }
# $office (String) - a town, $first (String), $last (String) - dates in words
closure-check = { $office }: cierre. Primer día: { $first }. Último día: { $last }. ¿Quitar este cierre?
closure-yes = Sí, quitar
closure-done = El cierre se quitó. En esos días se pueden agendar citas otra vez.
closure-gone = Este cierre ya no existe.
