### Stop.

stop-title = Stop
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] Wysyłam wiadomości o umówionych wizytach. Teraz umówiona jest { $count } wizyta. Przypomnienia można wyłączyć poniżej.
    [few] Wysyłam wiadomości o umówionych wizytach. Teraz umówione są { $count } wizyty. Przypomnienia można wyłączyć poniżej.
    [many] Wysyłam wiadomości o umówionych wizytach. Teraz umówionych jest { $count } wizyt. Przypomnienia można wyłączyć poniżej.
   *[other] Wysyłam wiadomości o umówionych wizytach. Teraz umówiono { $count } wizyty. Przypomnienia można wyłączyć poniżej.
}
stop-nothing = Teraz nie ma umówionych wizyt, więc będę tylko odpowiadać na wiadomości.
stop-news = Ogłoszenia przychodzą, bo jest na nie zgoda. Aby nie było ich więcej, wystarczy jedno naciśnięcie poniżej.
stop-conversation = Trwa rozmowa z człowiekiem z centrum. Jeśli to wszystko, można tu zakończyć rozmowę. Można też wyłączyć przypomnienia.
# $count (Number) - how many workshops, meetings and courses they have joined or wait for
stop-events = { $count ->
    [one] Jest zapis na { $count } wydarzenie. Jeśli zmieni się termin, wydarzenie się nie odbędzie albo zwolni się miejsce, napiszemy i tak.
    [few] Są zapisy na { $count } wydarzenia. Jeśli zmieni się termin, coś się nie odbędzie albo zwolni się miejsce, napiszemy i tak.
    [many] Są zapisy na { $count } wydarzeń. Jeśli zmieni się termin, coś się nie odbędzie albo zwolni się miejsce, napiszemy i tak.
   *[other] Są zapisy na { $count } wydarzenia. Jeśli zmieni się termin, coś się nie odbędzie albo zwolni się miejsce, napiszemy i tak.
}
