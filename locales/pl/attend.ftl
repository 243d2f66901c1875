### Arrived, or did not come.

attend-arrived = Zapisano: jest na miejscu.
attend-missed = Zapisano: nieobecność. Za jakiś czas ta osoba dostanie życzliwą wiadomość. Do tego momentu można cofnąć zapis.
attend-none = Cofnięto.
attend-early = Wizyta jeszcze się nie zaczęła.
attend-not-now = Można to zapisać w dniu wizyty i przez dwa kolejne dni, o ile wizyta nie jest odwołana.
