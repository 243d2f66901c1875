### To, co w Telegramie otacza rozmowę: lista poleceń, profil bota, słowa przy załącznikach.

# Lista poleceń: po jednej krótkiej linijce.
telegram-command-menu = Menu główne
telegram-command-visits = Moje wizyty: zmiana lub odwołanie
telegram-command-person = Rozmowa z człowiekiem z centrum
telegram-command-language = Zmiana języka
telegram-command-help = Jak korzystać z tego czatu
telegram-command-privacy = Dane osobowe: co się z nimi dzieje
telegram-command-cleanup = Usuń wiadomości asystenta z czatu
telegram-command-sos = Jestem w niebezpieczeństwie: 112 i kto jeszcze pomoże
telegram-command-stop = Jak wyłączyć wiadomości
# Tylko na liście osób, które tu pracują.
telegram-command-desk = Panel konsultantów

# Widoczne w pustym czacie przed pierwszą wiadomością: najwyżej 512 znaków.
telegram-description =
    Dzień dobry! To asystent centrum integracji cudzoziemców w Małopolsce.

    Tu można sprawdzić, jaką pomoc oferujemy, umówić wizytę w jednym z czterech biur, zmienić jej termin lub ją odwołać i dostać przypomnienie w swoim języku.

    To nie jest numer alarmowy. W razie zagrożenia proszę dzwonić pod 112.

    Aby zacząć, proszę nacisnąć „Start”.

# Widoczne w profilu bota i przy udostępnianiu: najwyżej 120 znaków.
telegram-short-description = Pomoc dla cudzoziemców w Małopolsce: informacje, wizyty w biurach i przypomnienia we własnym języku.

# Przy przycisku, który wysyła własny numer telefonu.
telegram-share-contact = Numer można wpisać albo przyciskiem poniżej wysłać numer tego konta Telegram.

# Pod plikiem kalendarza.
telegram-calendar-add = Po otwarciu tego pliku wizyta zostanie dodana do kalendarza.
telegram-calendar-remove = Po otwarciu tego pliku wizyta zniknie z kalendarza.

# Numer telefonu lub adres e-mail, który nie może być przyciskiem.
# $label (String) - what it is, $address (String) - the number or the address
telegram-link = { $label }: { $address }
telegram-person = Człowiek z centrum:
telegram-person-corrects = Człowiek z centrum, poprawka:
telegram-command-mydata = Moje dane
telegram-command-erase = Usuń moje dane
