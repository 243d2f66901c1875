### Our messages out of the chat.

cleanup-title = Wyczyść czat
    .keywords = wyczyść czat, usuń wiadomości, usuń czat, posprzątaj
# $channel (String) - the name of a channel in ours: telegram, web
cleanup-what = { $channel ->
    [web] Usunę wszystkie wiadomości tego czatu: z tej strony i z naszego komputera.
   *[other] Usunę z tego czatu swoje wiadomości z ostatnich dwóch dni. Starszych i tych, których autorem nie jest asystent, Telegram nie pozwala mi usunąć.
}
# $channel (String) - the name of a channel in ours: telegram, viber, web
cleanup-by-hand = { $channel ->
    [web] W historii przeglądarki może zostać ślad, że strona była otwarta. Można go tam usunąć. Okno prywatne nie zapisuje historii.
   *[other] Aby samodzielnie wyczyścić cały czat, proszę otworzyć jego menu (zwykle trzy kropki u góry) i poszukać „Wyczyść historię” albo „Usuń czat”. Na różnych telefonach nazwy trochę się różnią.
}
cleanup-cannot = W Viberze program nie może usuwać swoich wiadomości.
cleanup-stays = Wizyty i to, co napisano do ludzi z centrum, pozostają bez zmian. Usunąć wiadomości tutaj?
cleanup-yes = Tak, usuń
cleanup-done = Wiadomości są usuwane. To chwilę potrwa.
