### Yes to announcements.

newsyes-topics = O czym chcą Państwo czytać? Proszę nacisnąć interesujące tematy. Bez wyboru przyjdą wszystkie.
newsyes-towns = Z których miast? Bez wyboru przyjdą wiadomości ze wszystkich.
newsyes-agree = Tak, zgadzam się
newsyes-done = Dziękujemy. Będą Państwo dostawać nasze ogłoszenia.
