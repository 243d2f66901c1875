### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Termin wizyty: { $when }. Jeśli zwolni się wcześniejszy, napiszę i zarezerwuję go na pewien czas. Wizyta pozostaje bez zmian, dopóki nie będzie zgody na nowy termin.
# $when (String) - date and time
sooner-free-already = Wcześniejszy termin jest wolny już teraz: { $when }. Można przenieść na niego wizytę bez czekania.
sooner-where = Gdzie szukać wcześniejszego terminu?
# $office (String) - a town
sooner-here = Tylko: { $office }
sooner-anywhere = W dowolnym biurze
sooner-done = Zapisano do kolejki. Napiszę, gdy tylko zwolni się wcześniejszy termin.
sooner-in-line = Ta wizyta czeka w kolejce na wcześniejszy termin. Napiszę, gdy tylko się pojawi.
sooner-stop = Nie szukaj dalej
sooner-back = Moja wizyta
sooner-cannot-write = Po zamknięciu tej strony nie mogę tu nic napisać, więc nie powiadomię o wcześniejszym terminie. Można poszukać go samodzielnie.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Jest wolny wcześniejszy termin: { $when }, { $office }. Jest zarezerwowany i czeka na decyzję.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Proszę odpowiedzieć do: { $until }. Potem termin dostanie ktoś inny. Wizyta ({ $was }) pozostaje bez zmian, dopóki nie będzie zgody na nowy termin.
sooner-yes = Tak, biorę ten termin
sooner-no = Nie, zostaję przy swoim
