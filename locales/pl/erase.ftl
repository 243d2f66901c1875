### Erasing a person: the question before it is done.

erase-what = Usuniemy wszystko, co tu wiemy: imię i numer, wizyty, wydarzenia, wiadomości i pliki. Nikt nie będzie mógł tego przywrócić.
# $count (Number) - visits to come
erase-visits = { $count ->
    [one] Odwołamy { $count } przyszłą wizytę.
    [few] Odwołamy { $count } przyszłe wizyty.
    [many] Odwołamy { $count } przyszłych wizyt.
   *[other] Odwołamy { $count } przyszłej wizyty.
}
# $count (Number) - events
erase-events = { $count ->
    [one] Przepadnie miejsce na { $count } wydarzeniu. Dostanie je następna osoba w kolejce.
    [few] Przepadną miejsca na { $count } wydarzeniach. Dostaną je następne osoby w kolejce.
    [many] Przepadną miejsca na { $count } wydarzeniach. Dostaną je następne osoby w kolejce.
   *[other] Przepadną miejsca na { $count } wydarzenia. Dostaną je następne osoby w kolejce.
}
erase-conversation = Rozmowa z człowiekiem się zakończy. Usuniemy ją także z grupy naszego zespołu.
erase-stays = Co zostanie: zakodowany znak, żeby żadna kopia zapasowa nie przywróciła danych, i liczby bez nazwisk do sprawozdań. Wymaga tego prawo. Nikt nie odczyta z nich, o kogo chodzi.
erase-chat = Nasze wiadomości z ostatnich dwóch dni usuniemy z tego czatu, jeśli komunikator na to pozwoli. Starsze proszę usunąć samodzielnie.
erase-page = Ten czat od razu się zakończy.
erase-staff = To konto należy też do kogoś z zespołu centrum. Konto pracownicze zostanie: może je usunąć koordynacja.
erase-check = Czy usunąć wszystko?
erase-yes = Tak, usuń wszystko
    .keywords = tak, usuń
