### Danger: what is said to whoever calls for help.

danger-title = Pomoc w niebezpieczeństwie
danger-told = Ludzie z centrum widzą teraz, że potrzebna jest pomoc. Nie mogą jednak przyjechać i mogą nie przeczytać tego od razu: w niebezpieczeństwie proszę dzwonić pod 112.
danger-later = Gdy będzie już bezpiecznie, proszę tu napisać albo wybrać poniżej, co jest potrzebne.
danger-heard = Jestem automatycznym asystentem i martwi mnie ta wiadomość. Nie trzeba radzić sobie z tym w pojedynkę.
# $number (String) - a telephone number, $who (String) - who answers there
danger-line = { $number }: { $who }
danger-who-crisis = dla dorosłych w kryzysie, bezpłatnie, całą dobę
danger-who-young = dla dzieci i młodzieży, bezpłatnie, całą dobę
danger-who-children = dla dzieci, telefon Rzecznika Praw Dziecka, bezpłatnie, całą dobę
danger-who-violence = dla osób, które doświadczają przemocy w domu, bezpłatnie, całą dobę
danger-who-trafficking = dla osób zmuszanych do pracy lub przetrzymywanych, także z zagranicy; pilne sprawy całą dobę
danger-who-strada = La Strada: dla osób zmuszanych do pracy lub przetrzymywanych, całą dobę
danger-person = Napisz do kogoś z centrum
danger-tell = Powiadom ludzi z centrum
