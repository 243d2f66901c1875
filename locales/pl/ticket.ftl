### The ticket for an event.

ticket-title = Bilet
# $code (String) - a short code
ticket-code = { $code }
# $code (String) - the same short code: says what the picture with the code for cameras is
ticket-camera = Bilet { $code } jako kod QR
ticket-how = Przy wejściu proszę pokazać lub powiedzieć ten kod. Nazwisko nie jest potrzebne.
# $count (Number) - how many people the ticket is for, more than one
ticket-how-many = { $count ->
    [one] Dla { $count } osoby. Przy wejściu proszę pokazać lub powiedzieć ten kod. Nazwisko nie jest potrzebne.
    [few] Dla { $count } osób. Przy wejściu proszę pokazać lub powiedzieć ten kod. Nazwiska nie są potrzebne.
    [many] Dla { $count } osób. Przy wejściu proszę pokazać lub powiedzieć ten kod. Nazwiska nie są potrzebne.
   *[other] Dla { $count } osoby. Przy wejściu proszę pokazać lub powiedzieć ten kod. Nazwiska nie są potrzebne.
}
ticket-back = Wróć do wydarzenia
