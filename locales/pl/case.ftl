### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Sprawa #{ $number }
# $when (String) - date and time
case-waits = 🟡 Czeka na odpowiedź od: { $when }. Nikt jeszcze nie prowadzi tej sprawy.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Czeka na odpowiedź od: { $when } ({ $waited }). Nikt jeszcze nie prowadzi tej sprawy.
case-free = 🟡 Nikt jeszcze nie prowadzi tej sprawy. Nie trzeba teraz odpowiadać.
# $name (String) - a colleague
case-taken = 🟢 Prowadzi: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Prowadzi: { $name }. Czeka na odpowiedź od: { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Prowadzi: { $name }. Czeka na odpowiedź od: { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = ponad { $count } min
# $count (Number)
case-waited-hours = ponad { $count } godz.
# $count (Number)
case-waited-days = { $count ->
    [one] ponad { $count } dzień
    [few] ponad { $count } dni
    [many] ponad { $count } dni
   *[other] ponad { $count } dnia
}
# $when (String) - date and time
case-resting = 💤 Odłożona do: { $when }
# $when (String) - date and time
case-closed = ✅ Zamknięta: { $when }
# $office (String) - a town
case-office = Biuro: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Temat: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Język: { $language }. Biuro: { $office }. Kanał: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] czat na stronie
    [counter] w biurze
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Czyta też: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Najbliższa wizyta: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } wcześniejsza sprawa
    [few] { $count } wcześniejsze sprawy
    [many] { $count } wcześniejszych spraw
   *[other] { $count } wcześniejszej sprawy
}
# $count (Number) - how many
case-missed = Nieodbyte wcześniejsze wizyty: { $count }
case-delicate = Delikatna sprawa: nie prosimy o ocenę.
# $under (Number) - 16 or 18
case-young = Według własnych słów ma mniej niż { $under } lat
case-unreachable = Do tej osoby nie można teraz pisać: opuściła lub zablokowała czat. Gdy znów napisze, można będzie odpowiedzieć.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = osoba
case-staff = my
case-note = nasza notatka
case-text = tekst
case-photo = zdjęcie
case-document = plik
case-voice = wiadomość głosowa
case-video = wideo
case-sticker = naklejka
case-place = lokalizacja
case-take = Przejmij
case-reply = Napisz
case-canned = Gotowa odpowiedź
case-book = Umów wizytę
case-hand = Przekaż…
case-release = Oddaj sprawę
case-wake = Przywróć
case-snooze = Odłóż…
case-snooze-hour = Odłóż na godzinę
case-show = Pokaż ponownie
case-close = Zamknij
case-quiet = Zamknij bez oceny
case-reopen = Otwórz ponownie
case-before = Wcześniejsze sprawy
case-done-take = Od teraz prowadzą Państwo tę sprawę.
case-done-release = Sprawa jest znowu wolna.
case-done-snooze = Sprawa jest odłożona. Wróci, gdy ta osoba napisze.
case-done-wake = Sprawa nie jest już odłożona.
case-done-close = Sprawa jest zamknięta. Ta osoba otrzyma wiadomość i będzie mogła ocenić rozmowę.
case-done-quiet = Sprawa jest zamknięta. Ta osoba otrzyma wiadomość bez prośby o ocenę.
case-done-close-unheard = Sprawa jest zamknięta. Ta osoba opuściła czat i nie dostanie wiadomości.
case-done-reopen = Sprawa jest znowu otwarta i prowadzą ją Państwo.
case-done-show = Rozmowa pojawi się ponownie w grupie.
case-done-replies = Proszę wybrać odpowiedź pod kartą sprawy.
case-done-card = Zwykłe przyciski wróciły.
# $name (String) - a colleague
case-taken-already = Tę sprawę prowadzi już ktoś inny: { $name }.
case-is-closed = Ta sprawa jest zamknięta. Proszę najpierw otworzyć ją ponownie.
case-not-now = Teraz to niemożliwe. Być może ta osoba ma inną otwartą sprawę.
case-speaks = Ta osoba właśnie napisała coś jeszcze. Proszę najpierw to przeczytać.
