### Yes to an earlier time.

takesooner-done = Listo. Su cita pasó a la fecha más cercana. La anterior queda libre para otra persona.
takesooner-gone = Lo siento, ya no le guardamos esa fecha. Su cita sigue igual.
