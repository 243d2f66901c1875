### Yes to announcements.

newsyes-who = Kim Państwo są? Dzięki temu przyjdzie to, co jest dla Państwa.
newsyes-topics = O czym chcą Państwo czytać? Proszę nacisnąć interesujące tematy. Bez wyboru przyjdą wszystkie.
newsyes-towns = Z których miast? Bez wyboru przyjdą wiadomości ze wszystkich.
newsyes-often = Jak często możemy pisać?
newsyes-agree = Tak, zgadzam się
newsyes-done = Dziękujemy. Będą Państwo dostawać nasze ogłoszenia.
