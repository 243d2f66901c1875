### Strona biurka w przeglądarce.

deskpage-tab = Biurko
deskpage-heading = Biurko konsultantów
deskpage-demo = To jest wersja pokazowa. Grafik jest zmyślony i nic tu nie jest prawdziwe.
deskpage-noscript = Biurko wymaga JavaScriptu. Prosimy włączyć go w przeglądarce.
deskpage-entering = Chwileczkę…
deskpage-sign-in = Zaloguj się kluczem dostępu
deskpage-sign-in-how = Za pierwszym razem wchodzi się przez jednorazowy link. Działa raz, przez 15 minut. Można go dostać w prywatnym czacie z asystentem albo od osoby, która nim zarządza.
deskpage-wrong-link = Ten link już nie działa. Prosimy poprosić o nowy.
deskpage-not-signed = Klucz dostępu nie został przyjęty. Prosimy spróbować ponownie albo wejść przez jednorazowy link.
deskpage-too-many = Za dużo prób. Prosimy odczekać kilka minut.
deskpage-no-keys-here = Klucze dostępu nie działają w tej przeglądarce albo pod tym adresem. Prosimy użyć jednorazowego linku.
deskpage-signed-out = Wylogowano.
deskpage-sign-out = Wyloguj
deskpage-language = Język
deskpage-cases = Sprawy
deskpage-day = Dzień
deskpage-assistant = Asystent
deskpage-devices = Klucze dostępu
deskpage-offer-key = Zarejestruj klucz dostępu na tym urządzeniu, a następnym razem link nie będzie potrzebny.
deskpage-add-key = Zarejestruj klucz dostępu
deskpage-not-now = Nie teraz
deskpage-key-added = Klucz dostępu jest zarejestrowany.
deskpage-key-failed = Klucz dostępu nie został zarejestrowany.
deskpage-key-since = Zarejestrowany
deskpage-remove-key = Usuń
deskpage-no-keys = Nie ma jeszcze żadnego klucza dostępu.
deskpage-close-panel = Zamknij
deskpage-mine = Moje
deskpage-waiting = Czekają
deskpage-others = U innych osób
deskpage-closed = Zamknięte
deskpage-nothing = Nic tu nie ma
deskpage-choose-case = Wybierz sprawę z listy. Klawisze: j i k – w dół i w górę, Enter – otwórz.
deskpage-case-number = Sprawa
deskpage-writes-in = Pisze w języku
deskpage-reads = Czyta też
deskpage-channel = Kanał
deskpage-office = Biuro
deskpage-any-office = Dowolne biuro
deskpage-about = Temat
deskpage-waits = Czeka
deskpage-answered = Jest odpowiedź
deskpage-snoozed = Odłożona do
deskpage-held-by = Prowadzi
deskpage-nobody = Na razie nikt
deskpage-you = Ty
deskpage-next-visit = Najbliższa wizyta
deskpage-none = Brak
deskpage-earlier = Wcześniejsze sprawy
deskpage-unreachable = Do tej osoby nie można teraz pisać: czat został opuszczony lub zablokowany. Gdy znów napisze, można będzie odpowiedzieć.
deskpage-delicate = Była tu mowa o niebezpieczeństwie. Nie prosimy o ocenę.
deskpage-visitor = Osoba z czatu
deskpage-note-by = Notatka
deskpage-changed = zmieniono
deskpage-on-its-way = W drodze
deskpage-sent = Dotarła
deskpage-gone = Nie dostarczono: osoba opuściła lub zablokowała czat. Jeśli jest wizyta z numerem telefonu, można zadzwonić.
deskpage-refused = Nie dostarczono: kanał nie przyjmuje tej wiadomości. Można spróbować krócej, bez pliku albo innymi słowami.
deskpage-unknown = Być może nie dostarczono: połączenie zostało przerwane. Lepiej zapytać, zanim napisze się to jeszcze raz.
deskpage-expired = Nie dostarczono na czas. Można napisać jeszcze raz.
deskpage-reply = Odpowiedz
deskpage-change = Zmień
deskpage-replying = W odpowiedzi na
deskpage-changing = Zmieniasz swoją wiadomość
deskpage-cancel = Anuluj
deskpage-download = Pobierz
deskpage-photo = Zdjęcie
deskpage-document = Plik
deskpage-voice = Wiadomość głosowa
deskpage-video = Film
deskpage-sticker = Naklejka
deskpage-place = Miejsce na mapie
deskpage-write = Napisz do tej osoby
deskpage-write-note = Napisz notatkę; zobaczą ją tylko współpracownicy
deskpage-note = Notatka dla zespołu
deskpage-send = Wyślij
deskpage-not-sent = Nie wysłano. Tekst został w polu.
deskpage-canned = Gotowe odpowiedzi
deskpage-untranslated = brak tłumaczenia na język tej osoby
deskpage-attach = Dodaj plik
deskpage-take-off = Usuń
deskpage-uploading = Wysyłanie pliku…
deskpage-too-large = Ten plik jest za duży: najwyżej 10 MB.
deskpage-wrong-kind = Tego rodzaju plików nie przyjmujemy. Przyjmujemy zdjęcia, PDF, dokumenty Word i tekstowe, nagrania i filmy.
deskpage-too-many-files = W tej sprawie jest już za dużo plików.
deskpage-case-closed = Ta sprawa jest zamknięta. Dopóki nie zostanie otwarta, można pisać tylko notatki.
deskpage-back = Wróć
deskpage-previous-day = Poprzedni dzień
deskpage-next-day = Następny dzień
deskpage-today = Dziś
deskpage-choose-day = Dzień
deskpage-day-closed = Tego dnia biuro jest zamknięte.
deskpage-no-visits = Brak wizyt
deskpage-confirmed = Potwierdzona
deskpage-unconfirmed = Jeszcze niepotwierdzona
deskpage-arrived = Osoba przyszła
deskpage-missed = Nikt nie przyszedł
deskpage-undo = Cofnij
deskpage-details = Szczegóły
deskpage-menu = Menu biurka
deskpage-pane-empty = Tu są kalendarz, blokowanie czasu, zapisywanie innych osób i wszystko inne z biurka.
deskpage-say = Napisz tutaj
deskpage-offline = Brak połączenia. Próbujemy ponownie…
deskpage-failed = Nie udało się. Prosimy spróbować ponownie.
deskpage-not-found = Nie ma tego albo nie jest to Państwa sprawa.
deskpage-new-message = Ktoś czeka na odpowiedź.
deskpage-messages = Rozmowa
deskpage-act-take = Przejmij
deskpage-act-release = Oddaj
deskpage-act-hand = Przekaż…
deskpage-act-snooze = Odłóż na godzinę
deskpage-act-later = Odłóż do…
deskpage-act-wake = Przywróć
deskpage-act-close = Zamknij
deskpage-act-quiet = Zamknij po cichu
deskpage-act-reopen = Otwórz ponownie
deskpage-act-book = Umów wizytę dla tej osoby
deskpage-away = Biurko chwilowo nie działa. Prosimy spróbować za minutę.
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
deskpage-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Czat w przeglądarce
    [counter] W biurze
   *[other] { $channel }
}
# $what (String) - what has happened, in a word of ours
deskpage-event = { $what ->
    [ended] Osoba zakończyła rozmowę.
    [returned] Osoba wróciła do rozmowy.
    [late] Osoba spóźni się na wizytę.
    [lost] Osoba nie może znaleźć biura.
    [undelivered] Jedna z wiadomości nie dotarła.
   *[other] Coś się wydarzyło.
}
