### What the conversations of staff about events share.

planning-migrants = personas extranjeras
planning-employers = empresas
planning-institutions = instituciones
planning-everybody = todo el público
planning-scope = Es parte de una serie. ¿Para qué eventos?
planning-this-one = Solo este
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] Este y { $count } que sigue
   *[other] Este y { $count } que siguen
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Tema: { $topic }
# $level (String) - such as "A2"
planning-level = Nivel: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Sesiones: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … y { $count } más
# $where (String) - a town and a place, or "Online"
planning-where = Dónde: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Enlace: { $link }
planning-no-link = Todavía falta el enlace.
# $languages (String) - names of languages, with commas
planning-languages = Idiomas del evento: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Quién puede venir: { $who }
# $count (Number)
planning-places = Cupos: { $count }
planning-any-number = Cupos: sin límite
planning-as-many = Sin límite
# $count (Number) - how many people
planning-companions = Acompañantes por persona: { $count }
# $when (String) - date and time
planning-closes = Inscripciones hasta: { $when }
planning-which-office = ¿Dónde será?
planning-when-unclear = No entendí. Escriba el día y la hora así: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Último día del proyecto: { $day }. Después no puede haber nada.
planning-past = Esa fecha ya pasó. Escriba un día y una hora que aún no hayan pasado.
planning-overlap = A esa hora ya hay otra sesión. Elija otra, por favor.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Tenga en cuenta, es día festivo: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Tenga en cuenta, la oficina está cerrada: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Escriba un número de { $least } a { $most }, por favor.
planning-link-unclear = Eso no es una dirección. Escriba una que empiece con https://
planning-yes-change = Sí, cambiar
    .keywords = sí, si, ok, dale
# $count (Number) - how many people get a message
planning-told = Cambiado. Personas que reciben el mensaje ahora: { $count }
planning-changed = Otra persona lo cambió mientras tanto, así que no se guardó nada. Así está ahora.
