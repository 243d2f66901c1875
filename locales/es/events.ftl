### What is on.

events-title = Talleres y charlas
    .keywords = eventos, evento, actividades, qué hay, cursos, clases, fechas de talleres, fechas de cursos, calendario de eventos
# $count (Number) - how many events
events-count = { $count ->
    [one] { $count } evento. Tóquelo para ver más e inscribirse.
   *[other] { $count } eventos. Toque uno para ver más e inscribirse.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } sesión
   *[other] { $count } sesiones
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Hay cupos libres
events-full = No quedan cupos, hay lista de espera
events-joined = Inscripción hecha
events-waiting = Está en lista de espera
events-offered = Le guardamos un cupo
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Dónde: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Qué: { $what }
# $what (String) - a language, or "any language"
events-by-language = Idioma: { $what }
# $what (String) - "this week" and the like
events-by-week = Cuándo: { $what }
events-any-office = en todas partes
events-any-topic = todo
events-any-language = cualquiera
events-any-time = en cualquier momento
events-this-week = esta semana
events-later = desde la próxima semana
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = ¿Dónde?
events-which-topic = ¿Qué le interesa?
events-which-language = ¿En qué idioma?
events-which-week = ¿Cuándo?
events-none = Por ahora no hay talleres, charlas ni cursos planeados. Apenas haya una fecha, la verá aquí.
events-none-fit = Nada cumple con todo lo que eligió. Toque lo que puede cambiar:
# $count (Number) - how many events
events-all = Mostrar todo ({ $count })
