### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Termin wizyty: { $when }. Proszę zmieniać go tylko na prośbę tej osoby.
formove-done = Termin wizyty jest zmieniony. Jeśli można tu do tej osoby napisać, dostanie wiadomość.
