### No to an earlier time.

leavesooner-done = Su cita sigue igual. Le escribiré cuando haya otra fecha más cercana.
