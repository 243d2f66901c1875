# Strona czatu w przeglądarce: słowa wokół rozmowy.

# Nazwa karty przeglądarki. Nie może zdradzać, dla kogo jest strona: ktoś inny może ją zobaczyć.
web-tab = Czat
# Czytniki ekranu odczytują to przed naszą wiadomością i przed wiadomością osoby piszącej.
web-assistant = Asystent:
web-you = Ty:
web-log = Rozmowa
web-language = Język
web-menu = Menu
# Czerwony przycisk, który od razu zamyka czat. Jak najkrócej.
web-exit = Szybkie wyjście
web-exit-hint = Od razu zamyka czat i otwiera inną stronę. Można też trzy razy nacisnąć klawisz Esc.
web-shared = To urządzenie należy do kogoś innego?
web-shared-more = Przycisk „Szybkie wyjście” albo trzykrotne naciśnięcie klawisza Esc od razu zamyka czat i otwiera inną stronę. Ta strona nie zapisuje wiadomości na urządzeniu. W historii przeglądarki może zostać ślad, że strona była otwarta. W oknie prywatnym historia tego nie zapisze.
web-demo = To jest wersja pokazowa. Grafik jest zmyślony, a umówione tu wizyty nie są prawdziwe.
web-noscript = Ten czat wymaga JavaScriptu. Prosimy włączyć go w przeglądarce albo otworzyć stronę w innej przeglądarce.
web-write = Napisz wiadomość
# Tekst w pustym polu: gdy można wybrać odpowiedź, gdy czekamy na słowa, gdy czekamy na numer telefonu.
web-write-options = Lub napisz tutaj
web-write-words = Napisz odpowiedź
web-write-phone = Wpisz numer telefonu
web-send = Wyślij
web-sending = Wysyłanie…
web-unsent = Jeszcze nie wysłano. Próbujemy ponownie.
web-refused = Nie udało się wysłać tej wiadomości. Prosimy napisać ją jeszcze raz, może krócej.
web-offline = Brak połączenia. Próbujemy ponownie…
web-newer = Nowa wiadomość
# Nazwa grupy przycisków pod wiadomością; odczytują ją czytniki ekranu.
web-keys = Odpowiedzi do wyboru
# Widoczne jako własna odpowiedź, gdy słowa z przycisku nie są już znane.
web-chosen = Wybrano odpowiedź
web-renewed = Wcześniejszy czat został zamknięty, bo przez długi czas nikt nic nie pisał. Tu zaczyna się nowy. Umówione wizyty nie przepadły.
web-ended = Ten czat jest zamknięty. Gdy przez długi czas nikt nic nie pisze, zamykamy czat i ukrywamy wiadomości. Umówione wizyty nie przepadły.
web-restart = Zacznij nowy czat
web-cookies = Ten czat potrzebuje jednego pliku cookie, żeby rozpoznać, że to nadal Ty. Prosimy zezwolić w przeglądarce na pliki cookie dla tej strony.
web-calendar = Dodaj do kalendarza
web-map = Pokaż na mapie
web-accessibility = Deklaracja dostępności
web-funding = O finansowaniu projektu
web-away = Czat chwilowo nie działa. Prosimy spróbować za minutę.
# $words (String) - the beginning of the message that is answered
web-quote = „{ $words }”
