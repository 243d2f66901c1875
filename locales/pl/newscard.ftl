### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = Ogłoszenie nr { $number }
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = oryginał
newscard-outdated = nieaktualne
newscard-current = tłumaczenie
# $label (String) - what a button says
newscard-button = Przycisk: { $label }
# $languages (String) - languages with commas
newscard-missing = Brakuje: { $languages }. Próba pokaże, co dostaną te osoby.
# $words (String) - how its words begin
newscard-begins = „{ $words }”
# $who (String) - whom it is for
newscard-for = Dla kogo: { $who }
newscard-everybody = osoby, które się zgodziły
# $number (String) - a number by which it is called
newscard-of-event = osoby zapisane na wydarzenie { $number }
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = osoby zapisane na „{ $title }” ({ $when })
# $when (String) - date and time
newscard-when = Wysyłka: { $when }
newscard-urgent = Pilne: wysyłane także w nocy.
newscard-with-picture = Ze zdjęciem.
newscard-paused-ban = Wstrzymane: komunikator każe długo czekać. Proszę to sprawdzić przed wznowieniem.
newscard-paused-refused = Wstrzymane: komunikator odrzuca samą wiadomość. Proszę ją zmienić.
# $count (Number)
newscard-size = Osoby: { $count }
# $count (Number)
newscard-sent = Wysłano: { $count }
# $count (Number)
newscard-blocked = Czat zablokowany: { $count }
# $count (Number)
newscard-failed = Nie udało się: { $count }
# $count (Number)
newscard-skipped = Pominięto: { $count }
# $count (Number)
newscard-unknown = Nie wiadomo, czy dotarło: { $count }
# $count (Number)
newscard-pending = Pozostało: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = nie chcą już ogłoszeń
newscard-why-unreachable = nie można do nich napisać
newscard-why-silent = nie chcą żadnych wiadomości
newscard-why-weekly = już dostały w tym tygodniu, więcej nie chcą
newscard-why-stopped = zatrzymano wcześniej
newscard-why-closed = ich komunikator jest tu wyłączony
newscard-why-forgotten = usunęły swoje dane
newscard-why-refused = komunikator odrzucił
newscard-why-never = nie dało się dostarczyć mimo wielu prób
# $shares (String) - languages with numbers
newscard-languages = Dotarło w językach: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Pozostało minut (około): { $minutes }
# $language (String) - a language
newscard-write = Napisz: { $language }
newscard-aim = Dla kogo
newscard-photo = Zdjęcie
newscard-set-button = Przycisk
newscard-set-when = Kiedy
newscard-preview = Podgląd
newscard-trial = Próba
newscard-send = Wyślij
newscard-drop = Usuń szkic
newscard-approve = Zatwierdź
newscard-correct = Popraw
newscard-withdraw = Wycofaj
newscard-copy = Kopiuj
newscard-chart = Wykres wysyłki
newscard-again = Odśwież
newscard-back-to-draft = Z powrotem do szkiców
newscard-pause = Wstrzymaj
newscard-resume = Wznów
newscard-stop = Zatrzymaj na stałe
newscard-retry = Ponów nieudane
newscard-retry-unknown = Ponów niepewne
newscard-correction = Poprawka
newscard-retraction = Wycofanie
newscard-corrected = Co poprawia
