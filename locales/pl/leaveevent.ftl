### Leaving an event, or its line.

leaveevent-course = To jest kurs: rezygnacja dotyczy wszystkich spotkań. Jeśli nie pasuje tylko jedno z nich, nie trzeba rezygnować.
# $event (String) - its title and when it is
leaveevent-check =
    { $event }

    Czy na pewno zrezygnować z udziału? Miejsce dostanie ktoś inny.
# $event (String) - its title and when it is
leaveevent-line =
    { $event }

    Czy na pewno zrezygnować z miejsca w kolejce?
leaveevent-yes = Tak
    .keywords = tak, ok
leaveevent-done = Dziękujemy za informację. Zapisaliśmy to.
leaveevent-started = To już się zaczęło, więc nie można zrezygnować.
