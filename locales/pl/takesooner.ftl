### Yes to an earlier time.

takesooner-done = Gotowe. Wizyta ma teraz wcześniejszy termin. Poprzedni jest wolny dla innych.
takesooner-gone = Przepraszam, ten termin nie jest już dla Państwa zatrzymany. Wizyta pozostaje bez zmian.
