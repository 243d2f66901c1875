### On the day of a visit: late, or lost on the way.

late-noted = Dziękujemy, biuro wie o spóźnieniu. Można tu napisać, o której Państwo będą.
late-lost = Biuro dostało wiadomość. Proszę napisać, gdzie Państwo są i co widać, albo wysłać swoją lokalizację.
late-not-today = To działa w dniu wizyty, do jej końca.
