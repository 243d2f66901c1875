### Yes to an earlier time.

takesooner-done = Gotowe. Wizyta jest przełożona na wcześniejszy termin. Poprzedni jest wolny dla innych.
takesooner-gone = Niestety ten termin nie jest już zarezerwowany. Wizyta pozostaje bez zmian.
