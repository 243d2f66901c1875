### Visits that do not fit the timetable any more.

stranded-none = Wszystkie umówione wizyty pasują do grafiku.
# $count (Number) - how many visits
stranded-some = { $count ->
    [one] { $count } wizyta nie pasuje do grafiku. Proszę ją nacisnąć, aby zaproponować tej osobie coś innego. Wizyta zmieni się dopiero za jej zgodą.
    [few] { $count } wizyty nie pasują do grafiku. Proszę nacisnąć jedną z nich, aby zaproponować coś innego. Wizyta zmieni się dopiero za zgodą tej osoby.
    [many] { $count } wizyt nie pasuje do grafiku. Proszę nacisnąć jedną z nich, aby zaproponować coś innego. Wizyta zmieni się dopiero za zgodą tej osoby.
   *[other] { $count } wizyty nie pasuje do grafiku. Proszę nacisnąć jedną z nich, aby zaproponować coś innego. Wizyta zmieni się dopiero za zgodą tej osoby.
}
