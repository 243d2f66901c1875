### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Dane osobowe
    .keywords = prywatność, ochrona danych, rodo, gdpr, moje dane osobowe
privacy-all = Przeczytaj całość
privacy-next = Dalej
privacy-before = Wstecz
# $page (String), $pages (String) - numbers
privacy-page = Wszystko o danych osobowych ({ $page } z { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Prezes Urzędu Ochrony Danych Osobowych (UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Ta informacja się zmieniła. Można ją przeczytać w wolnej chwili; nic nie trzeba robić.
privacy-write = Można do tego wrócić w każdej chwili: wystarczy napisać „prywatność”.
privacy-assistant = Jestem automatycznym asystentem – programem, nie człowiekiem. Aby porozmawiać z człowiekiem, wystarczy napisać „konsultant”.
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = Administrator danych: { $controller }. Inspektor ochrony danych: { $officer }.
privacy-short-why = To, co tu napisano, służy nam do udzielania odpowiedzi i umawiania wizyt. To nasze zadanie publiczne wynikające z prawa, więc pomoc nie wymaga żadnej zgody.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Widzą to pracownicy centrum, gdy pomagają. Ten czat przechodzi przez Telegram, który też go przechowuje, również poza Unią Europejską. Czat na naszej stronie działa bez Telegrama.
    [viber] Widzą to pracownicy centrum, gdy pomagają. Ten czat przechodzi przez Viber, również poza Unią Europejską. Czat na naszej stronie działa bez Vibera.
   *[other] Widzą to pracownicy centrum, gdy pomagają. W tym czacie nie pośredniczy żaden komunikator.
}
# $length (String) - how long
privacy-short-conversations = Jak długo przechowujemy rozmowę z ludźmi od ostatniej wiadomości: { $length }.
# $length (String) - how long
privacy-short-visits = Jak długo przechowujemy wizytę od jej dnia: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Zobaczyć, poprawić, zabrać albo usunąć dane: /mydata, /erase. Skargę przyjmuje: { $authority }.

## All of it.

privacy-who-title = Kto odpowiada
# $controller (String) - the name of an institution, $address (String)
privacy-who = Administrator danych: { $controller }. Adres: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = Na pytania o dane odpowiada inspektor ochrony danych: { $officer }.
privacy-why-title = Po co i na jakiej podstawie
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Podstawa: { $bases }.
privacy-purpose-answers = Odpowiedzi tutaj: język, sposób pisania i to, co przed chwilą wybrano.
privacy-purpose-visits = Wizyty: imię, numer telefonu, jeśli go podano, usługa, termin i to, co ułatwi wizytę.
privacy-purpose-conversations = Rozmowy z pracownikami centrum: wszystko, co do nich napisano i wysłano, oraz ich odpowiedzi.
privacy-purpose-examples = Lepsze rozumienie: pracownicy mogą zaznaczyć, co znaczyły pierwsze słowa rozmowy. Wtedy zachowujemy te słowa bez imion, numerów i adresów. Zanim program się z nich nauczy, czytają je ludzie. Nie zachowujemy niczego z rozmów o prawie, samopoczuciu lub zagrożeniu.
privacy-purpose-events = Warsztaty, spotkania i kursy: na co jest zapis i ile osób przyjdzie razem.
privacy-purpose-announcements = Nowości i ogłoszenia, tylko po wyrażeniu zgody: tematy i miasta oraz to, kiedy zgodę wyrażono lub wycofano.
privacy-purpose-danger = Zagrożenie: program szuka w wiadomościach słów o niebezpieczeństwie, aby od razu pokazać, kto może pomóc.
privacy-purpose-security = Bezpieczeństwo: kiedy i kto z centrum coś zrobił, bez treści rozmów.
privacy-basis-task = zadanie w interesie publicznym (RODO, art. 6 ust. 1 lit. e)
privacy-basis-obligation = obowiązek prawny (RODO, art. 6 ust. 1 lit. c)
privacy-basis-vital = ochrona życia lub zdrowia (RODO, art. 6 ust. 1 lit. d)
privacy-basis-consent = zgoda (RODO, art. 6 ust. 1 lit. a)
privacy-basis-substantial-interest = dla danych o zdrowiu, pochodzeniu lub przekonaniach: ważny interes publiczny (RODO, art. 9 ust. 2 lit. g)
privacy-basis-social-care = dla danych o zdrowiu: opieka zdrowotna i pomoc społeczna (RODO, art. 9 ust. 2 lit. h)
privacy-basis-explicit-consent = dla danych o zdrowiu, pochodzeniu lub przekonaniach: wyraźna zgoda (RODO, art. 9 ust. 2 lit. a)
privacy-basis-vital-special = dla danych o zdrowiu: ochrona życia, gdy ktoś sam nie może wyrazić zgody (RODO, art. 9 ust. 2 lit. c)
privacy-must = Żadne prawo nie zmusza do podania tych danych. Bez imienia nie umówimy wizyty, a bez numeru nie zadzwonimy; całą resztę można pominąć.
privacy-dont-send = Proszę nie wysyłać tu dokumentów, numerów PESEL ani numerów paszportów. W tym czacie nigdy o nie nie prosimy.
privacy-seen-title = Kto to widzi
privacy-seen = Widzą to pracownicy centrum, którzy pomagają, i osoby, które opiekują się naszymi komputerami. Niczego nie sprzedajemy, a firmy reklamowe i statystyczne nie dostają niczego.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Ten czat przechodzi przez Telegram. To firma spoza Unii Europejskiej (Brytyjskie Wyspy Dziewicze, Zjednoczone Emiraty Arabskie). Przechowuje wiadomości z tego czatu na swoich komputerach i może je odczytać. Obowiązują przy tym jej własne zasady. Jeśli to nie odpowiada, można użyć czatu na naszej stronie, zadzwonić albo przyjść: pomoc jest taka sama.
    [viber] Ten czat przechodzi przez Viber. Viber należy do firmy spoza Unii Europejskiej (Japonia) i ma komputery w wielu krajach. Obowiązują przy tym jej własne zasady. Jeśli to nie odpowiada, można użyć czatu na naszej stronie, zadzwonić albo przyjść: pomoc jest taka sama.
   *[other] Ten czat to nasza własna strona. Nie zapisuje wiadomości na urządzeniu i potrzebuje jednego pliku cookie, aby rozpoznać tę samą rozmowę. Żadna inna firma niczego nie dostaje.
}
privacy-kept-title = Jak długo
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Niedokończone odpowiedzi
privacy-kept-web-session = Czat na stronie, od ostatniej wiadomości
privacy-kept-letters = Wysłane wiadomości
privacy-kept-group-copies = To, co pracownicy widzą w Telegramie, najwyżej
privacy-kept-conversations = Rozmowy z ludźmi, od ostatniej wiadomości
privacy-kept-conversations-delicate = Takie rozmowy z psychologiem lub prawnikiem, od zakończenia
privacy-kept-examples = Pierwsze słowa zaznaczone jako przykład, od zaznaczenia
privacy-kept-visits = Wizyty, od dnia wizyty
privacy-kept-enrolments = Warsztaty, spotkania i kursy, od zakończenia
privacy-kept-inactive-profile = Wszystko, jeśli ktoś nie wraca
privacy-kept-consents = Zgoda na ogłoszenia i jej wycofanie
privacy-kept-audit = Kto z centrum co zrobił, bez treści
privacy-numbers = Potem to usuwamy. Zostają liczby do sprawozdań, w których nikogo nie można rozpoznać.
privacy-rights-title = Prawa
privacy-rights = Dane można zobaczyć i dostać ich kopię (/mydata), poprawić je, usunąć (/erase), ograniczyć ich używanie, sprzeciwić się mu i zabrać dane ze sobą. To nic nie kosztuje. Odpowiadamy w ciągu miesiąca.
privacy-withdraw = Zgodę na ogłoszenia można wycofać w każdej chwili jednym naciśnięciem. To, co wysłano wcześniej, pozostaje zgodne z prawem.
privacy-complain-title = Skargi
# $authority (String) - the supervisory authority
privacy-complain = Jeśli robimy z danymi coś niewłaściwego, można złożyć skargę. Przyjmuje ją: { $authority }. Można też najpierw napisać do naszego inspektora ochrony danych.
privacy-more-title = Co jeszcze
privacy-decisions = Program o niczym nie decyduje. Pokazuje wolne terminy i przekazuje słowa; decydują ludzie.
privacy-children = Osoby poniżej 16 lat dostają tu całą pomoc, tak jak wszyscy, tylko bez ogłoszeń: na nie muszą się zgodzić rodzice. O kimś, kto napisze, że ma mniej niż 16 albo 18 lat, zapamiętujemy tylko to, a nie dokładny wiek.
privacy-news = Jeśli coś z tego się zmieni, jeszcze raz pokażemy krótką wersję.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } godzina
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } miesiąc
    [few] { $count } miesiące
    [many] { $count } miesięcy
   *[other] { $count } miesiąca
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } rok
    [few] { $count } lata
    [many] { $count } lat
   *[other] { $count } roku
}
