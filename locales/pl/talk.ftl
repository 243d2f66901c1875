### Words of every conversation: moving about, and kind lines when something does not fit.

talk-back = ← Wstecz
talk-menu = Menu
talk-earlier = ← Poprzednie
talk-more = Następne →
talk-continue = Wróć do przerwanej rozmowy
talk-share-phone = Wyślij mój numer telefonu
talk-not-offered = To już nie jest możliwe. Oto, co można wybrać teraz.
talk-not-understood = Przepraszam, nie rozumiem. Można nacisnąć przycisk albo napisać „menu”.
talk-welcome = Bardzo proszę. Jeśli będzie coś jeszcze, proszę napisać.
talk-not-read = Nie umiem odczytać zdjęć, wiadomości głosowych ani plików. Proszę napisać albo nacisnąć przycisk.
talk-out-of-date = Ten przycisk jest już nieaktualny. Teraz jesteśmy tutaj.
talk-sorry = Przepraszamy, po naszej stronie coś poszło nie tak. Nic nie przepadło. Proszę spróbować jeszcze raz.
talk-no-contact = Dziękuję, ale numer telefonu nie jest teraz potrzebny.
talk-send-file = Proszę przesłać to jako zdjęcie albo jako plik.
talk-no-number = Urządzenie nie wysłało numeru. Proszę go wpisać.
talk-person = Konsultant
# A key that is always there: the call for help. As short as can be, and known everywhere.
talk-sos = SOS
talk-people-read = Nie umiem odczytać zdjęć, wiadomości głosowych ani plików, ale ludzie umieją. Przycisk „Konsultant” łączy z człowiekiem z centrum.
talk-cannot-pass = Tego nie da się przekazać człowiekowi. Proszę napisać to słowami albo wysłać zdjęcie lub plik.
# $when (String) - date and time
talk-people-later = Teraz nikogo nie ma w pracy. Wracamy: { $when }. Wtedy przeczytamy wiadomość i odpowiemy.
talk-people-some-time = Przeczytamy wiadomość i odpowiemy, gdy tylko ktoś będzie w pracy.
