### Visits that do not fit the timetable any more.

stranded-none = Todas las citas agendadas encajan en la agenda.
# $count (Number) - how many visits
stranded-some = { $count ->
    [one] { $count } cita no encaja en la agenda. Tóquela para ofrecerle otra cosa a la persona. La cita solo cambia cuando ella acepta.
   *[other] { $count } citas no encajan en la agenda. Toque una para ofrecerle otra cosa a la persona. La cita solo cambia cuando ella acepta.
}
