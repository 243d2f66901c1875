### The menu.

# $centre (String) - the centre's name
menu-hello = Dzień dobry! Tu { $centre }. Jestem automatycznym asystentem: opowiem, jaką pomoc oferujemy, i umówię wizytę.
menu-how = Proszę nacisnąć przycisk albo napisać własnymi słowami, jaka pomoc jest potrzebna.
menu-book = Umów wizytę
    .keywords = umówić wizytę, zapisać się, zapis, rezerwacja, termin, chcę się umówić
menu-visits = Moje wizyty
menu-offer = W czym pomagamy
menu-offices = Biura
menu-employers = Dla pracodawców
menu-institutions = Dla instytucji
menu-residence = Karta pobytu, wiza
menu-settings = Ustawienia
menu-help = Pomoc
menu-desk = Panel konsultantów
