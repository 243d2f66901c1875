### One consultant of the timetable.

# $name (String) - a short name
consultant-title = En la agenda: { $name }
# $languages (String) - languages with commas
consultant-languages = Idiomas: { $languages }
# $services (String) - services with commas
consultant-services = Servicios: { $services }
# $offices (String) - towns with commas
consultant-offices = Oficinas: { $offices }
# $ways (String) - ways with commas
consultant-ways = Cómo: { $ways }
consultant-ordinary = Horario: siempre que la oficina esté abierta
# $office (String) - a town
consultant-hours = Horario en la oficina: { $office }
consultant-languages-key = Idiomas
consultant-services-key = Servicios
consultant-offices-key = Oficinas
consultant-ways-key = Cómo son las citas
# $office (String) - a town
consultant-hours-key = Horario: { $office }
consultant-ordinary-key = Cuando la oficina esté abierta
consultant-which-languages = ¿En qué idiomas? Toque para agregar o quitar.
consultant-which-services = ¿Qué servicios? Toque para agregar o quitar.
consultant-which-offices = ¿En qué oficinas? Toque para agregar o quitar.
consultant-which-ways = ¿Cómo son las citas? Toque para agregar o quitar.
consultant-saved = Guardado. Vale desde ahora para citas nuevas.
