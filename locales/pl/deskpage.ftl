### Strona panelu w przeglądarce.

deskpage-tab = Panel
deskpage-heading = Panel konsultantów
deskpage-demo = To jest wersja pokazowa. Grafik jest zmyślony i nic tu nie jest prawdziwe.
deskpage-noscript = Panel wymaga JavaScriptu. Prosimy włączyć go w przeglądarce.
deskpage-entering = Chwileczkę…
deskpage-sign-in = Zaloguj się kluczem dostępu
deskpage-sign-in-how = Za pierwszym razem wchodzi się przez jednorazowy link. Działa raz, przez 15 minut. Można go dostać w prywatnym czacie z asystentem albo od osoby, która zarządza panelem.
deskpage-wrong-link = Ten link już nie działa. Można poprosić o nowy.
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
deskpage-offer-key = Można zarejestrować klucz dostępu na tym urządzeniu. Następnym razem link nie będzie potrzebny.
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
deskpage-others = U innych
deskpage-closed = Zamknięte
deskpage-nothing = Nic tu nie ma
deskpage-choose-case = Proszę wybrać sprawę z listy. Klawisze: j i k – w dół i w górę, Enter – otwórz.
deskpage-case-number = Sprawa
deskpage-writes-in = Pisze w języku
deskpage-reads = Czyta też
deskpage-channel = Kanał
deskpage-office = Biuro
deskpage-any-office = Dowolne biuro
deskpage-about = Temat
deskpage-waits = Czeka
deskpage-answered = Odpowiedziano
deskpage-snoozed = Odłożona do
deskpage-held-by = Prowadzi
deskpage-nobody = Na razie nikt
deskpage-you = Ty
deskpage-next-visit = Najbliższa wizyta
deskpage-none = Brak
deskpage-earlier = Wcześniejsze sprawy
deskpage-unreachable = Do tej osoby nie można teraz pisać: opuściła lub zablokowała czat. Gdy znów napisze, można będzie odpowiedzieć.
deskpage-delicate = Delikatna sprawa: nie prosimy o ocenę.
deskpage-visitor = Osoba z czatu
deskpage-note-by = Notatka
deskpage-changed = poprawiono
deskpage-on-its-way = W drodze
deskpage-sent = Dotarła
deskpage-gone = Nie dostarczono: osoba opuściła lub zablokowała czat. Jeśli przy wizycie jest numer telefonu, można zadzwonić.
deskpage-refused = Nie dostarczono: kanał nie przyjmuje tej wiadomości. Można spróbować krócej, bez pliku albo innymi słowami.
deskpage-unknown = Nie wiadomo, czy dostarczono: połączenie zostało przerwane. Przed ponownym wysłaniem lepiej zapytać.
deskpage-expired = Nie dostarczono na czas. Można napisać jeszcze raz.
deskpage-reply = Odpowiedz
deskpage-change = Popraw
deskpage-replying = W odpowiedzi na
deskpage-changing = Poprawianie własnej wiadomości
deskpage-cancel = Anuluj
deskpage-download = Pobierz
deskpage-photo = Zdjęcie
deskpage-document = Plik
deskpage-voice = Wiadomość głosowa
deskpage-video = Wideo
deskpage-sticker = Naklejka
deskpage-place = Lokalizacja
deskpage-write = Napisz do tej osoby
deskpage-write-note = Napisz notatkę. Zobaczy ją tylko zespół
deskpage-note = Notatka dla zespołu
deskpage-send = Wyślij
deskpage-not-sent = Nie wysłano. Tekst został w polu.
deskpage-canned = Gotowe odpowiedzi
deskpage-untranslated = brak tłumaczenia na język tej osoby
deskpage-attach = Dodaj plik
deskpage-take-off = Usuń
deskpage-uploading = Wysyłanie pliku…
deskpage-too-large = Ten plik jest za duży: może mieć do 10 MB.
deskpage-wrong-kind = Nie można wysłać pliku tego rodzaju. Można wysłać zdjęcia, PDF, pliki Word i tekstowe, dźwięk i wideo.
deskpage-too-many-files = W tej sprawie jest już za dużo plików.
deskpage-case-closed = Ta sprawa jest zamknięta. Do ponownego otwarcia można pisać tylko notatki.
deskpage-back = Wróć
deskpage-previous-day = Poprzedni dzień
deskpage-next-day = Następny dzień
deskpage-today = Dziś
deskpage-choose-day = Dzień
deskpage-day-closed = Tego dnia biuro jest zamknięte.
deskpage-no-visits = Brak wizyt
deskpage-confirmed = Potwierdzona
deskpage-unconfirmed = Jeszcze niepotwierdzona
deskpage-arrived = Jest na miejscu
deskpage-missed = Nieobecność
deskpage-undo = Cofnij
deskpage-details = Szczegóły
deskpage-menu = Menu panelu
deskpage-pane-empty = Tu są: kalendarz, blokowanie czasu, umawianie wizyt dla innych i wszystko inne z panelu.
deskpage-say = Napisz tutaj
deskpage-offline = Brak połączenia. Próbujemy ponownie…
deskpage-failed = Nie udało się. Prosimy spróbować ponownie.
deskpage-not-found = Nie ma tego albo nie mają Państwo do tego dostępu.
deskpage-new-message = Ktoś czeka na odpowiedź.
deskpage-messages = Rozmowa
deskpage-act-take = Przejmij
deskpage-act-release = Oddaj sprawę
deskpage-act-hand = Przekaż…
deskpage-act-snooze = Odłóż na godzinę
deskpage-act-later = Odłóż do…
deskpage-act-wake = Przywróć
deskpage-act-close = Zamknij
deskpage-act-quiet = Zamknij bez oceny
deskpage-act-reopen = Otwórz ponownie
deskpage-act-book = Umów wizytę
deskpage-away = Panel chwilowo nie działa. Prosimy spróbować za minutę.
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
deskpage-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Czat na stronie
    [counter] W biurze
   *[other] { $channel }
}
# $what (String) - what has happened, in a word of ours
deskpage-event = { $what ->
    [ended] Osoba zakończyła rozmowę.
    [returned] Osoba wróciła do rozmowy.
    [late] Osoba spóźni się na wizytę.
    [lost] Osoba nie może znaleźć biura.
    [reopened] Sprawa została ponownie otwarta.
    [idle] Zamknięto automatycznie: od kilku dni nikt nic nie napisał.
    [old] Zamknięto automatycznie: ostatnia wiadomość jest zbyt stara, by ją przechowywać.
    [alert] Zamknięto automatycznie: chodziło o wczorajszą wizytę.
    [danger] Osoba wzywa pomocy: niebezpieczeństwo.
    [undelivered] Jedna z wiadomości nie dotarła.
   *[other] Coś się wydarzyło.
}
