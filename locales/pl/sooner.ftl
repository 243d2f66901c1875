### An earlier time for a visit.

# $when (String) - date and time
sooner-about = Państwa wizyta: { $when }. Jeśli zwolni się wcześniejszy termin, napiszę i przez pewien czas go zatrzymam. Wizyta pozostaje bez zmian, dopóki nie zgodzą się Państwo na nowy termin.
# $when (String) - date and time
sooner-free-already = Wcześniejszy termin jest wolny już teraz: { $when }. Można przenieść na niego wizytę bez czekania.
sooner-where = Gdzie może być wcześniejszy termin?
# $office (String) - a town
sooner-here = Tylko: { $office }
sooner-anywhere = W dowolnym biurze
sooner-done = Są Państwo w kolejce. Napiszę, gdy tylko zwolni się wcześniejszy termin.
sooner-in-line = Czekają Państwo w kolejce na wcześniejszy termin. Napiszę, gdy tylko się pojawi.
sooner-stop = Nie potrzebuję wcześniejszego terminu
sooner-back = Moja wizyta
sooner-cannot-write = Po zamknięciu tej strony nie mogę tu do Państwa napisać, więc nie powiadomię o wcześniejszym terminie. Można poszukać go samodzielnie.
# $when (String) - date and time, $office (String) - a town
sooner-offered = Jest wolny wcześniejszy termin: { $when }, { $office }. Zatrzymuję go dla Państwa.
# $until (String) - date and time, $was (String) - the date and time of the visit
sooner-until = Proszę odpowiedzieć do: { $until }. Potem termin dostanie ktoś inny. Wizyta { $was } pozostaje bez zmian, dopóki nie zgodzą się Państwo na nowy termin.
sooner-yes = Tak, biorę ten termin
sooner-no = Nie, zostaję przy swoim
