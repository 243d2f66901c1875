### A case, as staff see it.

# $number (String) - the case's number
case-title-free = Sprawa #{ $number }: wolna
# $number (String), $name (String) - who has it
case-title-taken = Sprawa #{ $number }: { $name }
# $number (String), $when (String) - date and time
case-title-snoozed = Sprawa #{ $number }, odłożona do: { $when }
# $number (String)
case-title-closed = Sprawa #{ $number }: zamknięta
# $subject (String), $office (String) - a town
case-what = Temat: { $subject }. Biuro: { $office }
# $language (String)
case-language = Język: { $language }
# $languages (String) - names of languages
case-reads = Czyta też: { $languages }
# $channel (String) - "Telegram" and the like
case-channel = Kanał: { $channel }
case-telegram = Telegram
case-viber = Viber
case-web = czat na stronie
case-unreachable = Do tej osoby nie można już tu napisać. Proszę spróbować telefonicznie.
# $when (String) - date and time
case-waiting = Czeka na odpowiedź od: { $when }
# $when (String) - date and time, $office (String) - a town
case-visit = Najbliższa wizyta: { $when }, { $office }
# $count (Number)
case-earlier = Wcześniejsze sprawy: { $count }
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
case-hand = Przekaż komuś
case-release = Oddaj sprawę
case-wake = Przywróć
case-snooze = Odłóż
case-show = Pokaż rozmowę ponownie
case-close = Zamknij
case-quiet = Zamknij bez oceny
case-reopen = Otwórz ponownie
case-done-take = Od teraz prowadzą Państwo tę sprawę.
case-done-release = Sprawa jest znowu wolna.
case-done-snooze = Sprawa jest odłożona. Wróci, gdy ta osoba napisze.
case-done-wake = Sprawa nie jest już odłożona.
case-done-close = Sprawa jest zamknięta. Ta osoba otrzyma wiadomość i będzie mogła ocenić rozmowę.
case-done-quiet = Sprawa jest zamknięta. Ta osoba otrzyma wiadomość bez prośby o ocenę.
case-done-close-unheard = Sprawa jest zamknięta. Ta osoba opuściła czat i nie dostanie wiadomości.
case-done-reopen = Sprawa jest znowu otwarta i prowadzą ją Państwo.
case-done-show = Rozmowa pojawi się ponownie w grupie.
# $name (String) - a colleague
case-taken-already = Tę sprawę prowadzi już ktoś inny: { $name }.
case-is-closed = Ta sprawa jest zamknięta. Proszę najpierw otworzyć ją ponownie.
case-not-now = Teraz to niemożliwe. Być może ta osoba ma inną otwartą sprawę.
case-speaks = Ta osoba właśnie napisała coś jeszcze. Proszę najpierw to przeczytać.
