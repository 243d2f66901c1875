### Joining the staff.

join-check = To zaproszenie do pracy w panelu konsultantów. Czy użyć go z tym kontem?
join-yes = Tak, dołączam
join-code = Proszę wpisać kod zaproszenia.
# $name (String) - the person's own name on the roster
join-done = { $name }: witamy w zespole. Praca w panelu będzie możliwa, gdy to konto będzie w grupie zespołu.
join-wrong = Ten kod nie działa. Może być już użyty albo nieważny. Można poprosić o nowy.
join-anothers = To konto należy już do kogoś z zespołu, więc nic się nie zmieniło. Zaproszenie powinna otworzyć na swoim koncie osoba, dla której je przygotowano.
join-elsewhere = Zaproszenia używa się w Telegramie, tam gdzie jest grupa zespołu.
