### An announcement's button.

newsbutton-what = Co otwiera przycisk?
newsbutton-none = Bez przycisku
newsbutton-events = Wydarzenia
newsbutton-person = Rozmowa z pracownikiem
newsbutton-link = Adres strony
newsbutton-which-link = Proszę podać adres. Zaczyna się od https://
newsbutton-bad-link = To nie jest adres, który można bezpiecznie otworzyć. Musi zaczynać się od https://
