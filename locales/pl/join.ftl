### Joining the staff.

join-check = To zaproszenie do pracy przy obsłudze rozmów. Czy użyć go z tym kontem?
join-yes = Tak, dołączam
join-code = Proszę wpisać kod zaproszenia.
# $name (String) - the person's own name on the roster
join-done = Witamy: { $name }. Praca tutaj jest możliwa, gdy konto jest w grupie pracowników.
join-wrong = Ten kod nie działa. Może być już użyty albo nieważny. Proszę poprosić o nowy.
join-elsewhere = Zaproszenia używa się na Telegramie, tam gdzie jest grupa pracowników.
