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
web-exit-hint = Od razu zamyka czat i otwiera inną stronę. Można też trzy razy nacisnąć klawisz Esc lub Shift.
# Read out when the key has been pressed twice.
web-exit-still = Jeszcze jedno naciśnięcie klawisza Shift od razu zamknie stronę.
# Leads to what people are told of their data, and back.
web-privacy = Dane osobowe
web-privacy-back = Wróć do czatu
web-shared = To urządzenie należy do kogoś innego?
web-shared-more = Przycisk „Szybkie wyjście” albo trzykrotne naciśnięcie klawisza Esc lub Shift od razu zamyka czat i otwiera inną stronę. Ta strona nie zapisuje wiadomości na urządzeniu. W historii przeglądarki może zostać ślad, że strona była otwarta. W oknie prywatnym historia tego nie zapisze.
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
web-cookies = Ten czat potrzebuje jednego pliku cookie, żeby rozpoznać tę samą rozmowę. Prosimy zezwolić w przeglądarce na pliki cookie dla tej strony.
web-calendar = Dodaj do kalendarza
web-map = Pokaż na mapie
web-accessibility = Deklaracja dostępności
web-funding = O finansowaniu projektu
web-away = Czat chwilowo nie działa. Prosimy spróbować za minutę.
# $time (Time) - when it goes on
web-crowded = Z tej sieci otwiera się bardzo dużo nowych czatów. Proszę spróbować ponownie o { $time }. W niebezpieczeństwie proszę dzwonić pod 112.
# Closes the list of numbers to call in danger.
web-close = Zamknij

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = Człowiek z centrum
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Odpowiedz
web-answering = Odpowiedź na:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Popraw
web-changing = Poprawianie własnej wiadomości
web-changed = poprawiono
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Anuluj
web-attach = Załącz
web-attach-file = Zdjęcie lub plik
web-attach-voice = Wiadomość głosowa
web-attach-place = Moja lokalizacja
web-attach-hint = Zdjęcia, PDF, pliki Word i tekstowe, dźwięk i wideo: każdy plik do 10 MB. Widzą je tylko ludzie z centrum. Usuwamy je razem z rozmową.
web-attach-nobody = Asystent nie odczyta zdjęć, plików ani wiadomości głosowych. Ludzie z centrum mogą je odczytać.
web-talk = Rozmowa z człowiekiem
web-remove = Usuń
web-stop = Zakończ nagranie
web-recording = Nagrywanie…
web-no-microphone = Brak dostępu do mikrofonu. Prosimy zezwolić na niego w przeglądarce albo napisać wiadomość.
web-no-place = Nie udało się ustalić lokalizacji. Prosimy zezwolić na nią w przeglądarce albo opisać to miejsce słowami.
web-locating = Ustalanie lokalizacji…
web-place = Moja lokalizacja
web-download = Pobierz
web-picture = Zdjęcie
web-voice = Wiadomość głosowa
web-uploading = Wysyłanie pliku…
web-cancel = Nie wysyłaj
web-too-large = Ten plik jest za duży: może mieć do 10 MB. Nie został wysłany.
web-bad-kind = Nie można wysłać pliku tego rodzaju. Prosimy wysłać zdjęcie, PDF, plik Word lub tekstowy, dźwięk albo wideo MP4.
web-too-many = W tej rozmowie jest już za dużo plików. Ten nie został wysłany.
web-no-case = Rozmowa z człowiekiem jest zakończona, więc tego nie wysłano.
# Read out when a file was added to the message that is being written.
web-attached = Załączono. Zostanie wysłane razem z wiadomością.
web-erased = Wszystko usunięte. Nic już tu nie wiemy, a ten czat jest zakończony.
