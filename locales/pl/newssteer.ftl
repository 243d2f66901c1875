### Pausing and stopping an announcement.

newssteer-paused = Wstrzymano.
newssteer-sending = Wysyłka trwa dalej.
newssteer-stopped = Zatrzymano. Nikt więcej go nie dostanie.
newssteer-draft = To znowu szkic.
# $state (String) - how an announcement stands
newssteer-not-now = Teraz nie można tego zrobić. Stan: { $state }
newssteer-stop-check = Zatrzymać na stałe? Kto jeszcze nie dostał ogłoszenia, już go nie dostanie.
newssteer-stop-yes = Tak, zatrzymaj
