### Publishing an event.

eventpublish-words = Todavía no se puede publicar: falta el título o la descripción.
eventpublish-link = Todavía no se puede publicar: es en línea y falta el enlace.
eventpublish-future = No se puede publicar: ya empezó. Primero cambie la fecha.
eventpublish-closes = No se puede publicar: ya pasó el fin de inscripción. Primero cámbielo.
eventpublish-scope = Es parte de una serie. ¿Qué quiere publicar?
# $count (Number) - how many drafts
eventpublish-all = Todos los borradores ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Faltan: { $languages }. Quienes leen estos idiomas lo verán en otro.
# $languages (String) - names of languages
eventpublish-outdated = Sin actualizar, porque cambió el original: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = ¿Publicar “{ $title }”? Desde entonces la gente lo ve y puede inscribirse. Eventos: { $count }
eventpublish-yes = Sí, publicar
    .keywords = sí, si, ok, dale
# $count (Number) - how many events
eventpublish-done = Publicados: { $count }
