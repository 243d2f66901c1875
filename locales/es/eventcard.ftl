### One event, for staff.

eventcard-draft = Borrador: nadie más lo ve todavía.
eventcard-published = Publicado: la gente lo ve.
eventcard-cancelled = Cancelado.
eventcard-over = Ya terminó.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Dijeron que vienen: { $coming }. No pueden venir: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Se les preguntó si quieren un cupo libre: { $count }
# $count (Number) - how many people
eventcard-untold = Aún no saben del último cambio: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Calificaciones: { $count }, promedio { $whole },{ $tenth } de 5
# $languages (String) - names of languages
eventcard-written = Escrito en: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Sin actualizar, porque cambió el original: { $languages }
# $languages (String) - names of languages
eventcard-missing = Faltan: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Eventos en la serie: { $count }, de ellos borradores: { $drafts }
eventcard-publish = Publicar
eventcard-words = Título y texto
eventcard-change = Cambiar algo
eventcard-times = Cambiar fecha
eventcard-weekly = Repetir cada semana
eventcard-copy = Copiar
eventcard-drop = Borrar el borrador
eventcard-cancel = Cancelar el evento
eventcard-attendance = Quién vino
eventcard-check-in = Revisar un boleto
eventcard-list = Lista en archivo
eventcard-as-seen = Cómo se ve
