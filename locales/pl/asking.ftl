### Questions and words that several conversations share.

asking-krakow = Kraków
    .keywords = w krakowie, krakowie, do krakowa
asking-nowy-sacz = Nowy Sącz
    .keywords = sącz, w nowym sączu, nowym sączu, sączu
asking-tarnow = Tarnów
    .keywords = w tarnowie, tarnowie, do tarnowa
asking-oswiecim = Oświęcim
    .keywords = w oświęcimiu, oświęcimiu, do oświęcimia

asking-in-person = W biurze
    .keywords = biuro, osobiście, na miejscu, przyjdę
asking-phone = Przez telefon
    .keywords = telefon, telefonicznie, rozmowa telefoniczna, zadzwońcie
asking-online = Online
    .keywords = on-line, wideo, przez internet, internet, zdalnie

asking-care-none = Nie potrzebuję opieki
    .keywords = nie, nie potrzebuję, nie trzeba, bez opieki
asking-care-child = Opieka nad dzieckiem
    .keywords = dziecko, dzieci, nad dzieckiem, z dzieckiem
asking-care-dependant = Opieka nad osobą dorosłą
    .keywords = osoba dorosła, dorosły, rodzic, nad osobą dorosłą

asking-access-none = Nie potrzebuję ułatwień
    .keywords = nie, nic, nie potrzebuję, nie trzeba, nic szczególnego
asking-access-wheelchair = Wózek lub problem ze schodami
    .keywords = wózek inwalidzki, na wózku, schody, winda
asking-access-hearing = Słabo słyszę
    .keywords = słuch, nie słyszę, niedosłuch, głuchota
asking-access-sight = Słabo widzę
    .keywords = wzrok, nie widzę, niedowidzę
asking-access-other = Coś innego, powiem na miejscu
    .keywords = inne, coś innego, inaczej

asking-any-language = Dowolny język
    .keywords = dowolny, obojętnie, wszystko jedno, każdy
asking-address-later = adres podamy później

asking-which-day = Który dzień pasuje?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = Dzień: { $day }. Która godzina pasuje?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = W tej chwili nikt w naszym centrum nie prowadzi takich wizyt.
asking-empty-not-here = W tej chwili nikt w tym biurze nie prowadzi takich wizyt.
asking-empty-no-way = W tym biurze nikt nie świadczy tej usługi w ten sposób. Proszę wrócić i wybrać inny sposób.
asking-empty-no-language = W tym biurze nikt nie prowadzi takich wizyt w tym języku.
asking-empty-closed = To biuro jest zamknięte we wszystkie dni, na które można teraz umówić wizytę.
asking-empty-full = W najbliższych dniach nie ma tu wolnych terminów.
asking-empty-ended = Nie można już umawiać wizyt, bo projekt się kończy.
# $day (String) - a date in words
asking-empty-day = Na ten dzień ({ $day }) nie ma już wolnych godzin. Proszę wrócić i wybrać inny dzień.
asking-empty-else = Oto inne najbliższe wolne terminy:
asking-empty-nothing = Nowe terminy pojawiają się, gdy ktoś odwoła wizytę. Proszę zajrzeć tu później.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = W dowolnym języku: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Proszę napisać literami imię albo imię i nazwisko.
asking-company-unclear = Proszę napisać nazwę firmy.
asking-phone-unclear = To nie wygląda na numer telefonu. Proszę wpisać go z numerem kierunkowym kraju, na przykład +48 i dziewięć cyfr.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] Ten tekst jest za długi. Może mieć najwyżej { $limit } znak.
    [few] Ten tekst jest za długi. Może mieć najwyżej { $limit } znaki.
    [many] Ten tekst jest za długi. Może mieć najwyżej { $limit } znaków.
   *[other] Ten tekst jest za długi. Może mieć najwyżej { $limit } znaku.
}
