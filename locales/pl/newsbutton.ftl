### An announcement's button.

newsbutton-what = Co otwiera przycisk?
newsbutton-none = Bez przycisku
newsbutton-events = Warsztaty i spotkania
newsbutton-person = Rozmowa z człowiekiem
newsbutton-link = Strona internetowa
newsbutton-which-link = Proszę podać adres. Zaczyna się od https://
newsbutton-bad-link = To nie jest adres, który można bezpiecznie otworzyć. Musi zaczynać się od https://
