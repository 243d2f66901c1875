### Help.

help-title = Pomoc
# $centre (String) - the centre's name
help-who = Tu { $centre }. Jestem automatycznym asystentem – programem, nie człowiekiem.
help-how = Można naciskać przyciski albo pisać własnymi słowami. Zawsze działają słowa: menu, język, moje wizyty, pomoc, stop.
help-person = Aby porozmawiać z człowiekiem z centrum, proszę napisać „konsultant” albo nacisnąć przycisk. W Telegramie działa też polecenie /person.
help-keep = Proszę nie wysyłać tu dokumentów, numerów PESEL ani numerów paszportów. W tym czacie nigdy o nie nie prosimy.
help-danger = Grozi niebezpieczeństwo? Proszę zadzwonić pod numer 112. Jest bezpłatny i działa z każdego telefonu.
help-sos = Grozi mi niebezpieczeństwo
help-accessibility = Dostępność
help-funding = Finansowanie
