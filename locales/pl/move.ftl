### Moving a visit.

# $when (String) - date and time
move-from = Obecny termin wizyty: { $when }. Zachowamy go, dopóki nie będzie nowego.
# $old (String), $new (String) - dates and times
move-check =
    Czy zmienić termin wizyty?

    Teraz: { $old }
    Nowy termin: { $new }
move-yes = Tak, zmień termin
    .keywords = tak, ok, dobrze, zmień, zmieniam, przełóż
move-done = Termin wizyty jest zmieniony. Poprzedni termin jest znowu wolny.
