### My visits.

visits-title = Mis citas
# $count (Number) - how many visits
visits-list = { $count ->
    [one] Tiene { $count } cita. Tóquela para verla, cambiar la fecha o cancelarla.
   *[other] Tiene { $count } citas. Toque una para verla, cambiar la fecha o cancelarla.
}
visits-none = No tiene citas agendadas.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Agendar una cita
visits-by-code = Tengo un código de acceso
