### Out of the line for an earlier time.

notsooner-done = Está bien. Su cita sigue igual y ya no busco una fecha más cercana.
