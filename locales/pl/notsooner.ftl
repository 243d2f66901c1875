### Out of the line for an earlier time.

notsooner-done = Dobrze. Wizyta pozostaje bez zmian, nie szukam już wcześniejszego terminu.
