### Stop.

stop-title = Stop
# $count (Number) - how many visits
stop-visits = { $count ->
    [one] Wysyłam tylko wiadomości o umówionych wizytach. Teraz umówiona jest { $count } wizyta. Aby nie dostawać przypomnień, trzeba ją odwołać.
    [few] Wysyłam tylko wiadomości o umówionych wizytach. Teraz umówione są { $count } wizyty. Aby nie dostawać przypomnień, trzeba je odwołać.
    [many] Wysyłam tylko wiadomości o umówionych wizytach. Teraz umówionych jest { $count } wizyt. Aby nie dostawać przypomnień, trzeba je odwołać.
   *[other] Wysyłam tylko wiadomości o umówionych wizytach. Teraz umówiono { $count } wizyty. Aby nie dostawać przypomnień, trzeba je odwołać.
}
stop-nothing = Teraz nie ma umówionych wizyt, więc będę tylko odpowiadać na wiadomości.
