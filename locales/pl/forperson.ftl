### Booking for somebody else.

forperson-office = W którym biurze?
forperson-name = Jak ta osoba ma na imię? Nazwisko nie jest konieczne.
forperson-phone = Jaki jest numer telefonu tej osoby?
forperson-company = Jak nazywa się firma tej osoby?
forperson-done = Wizyta jest umówiona. Jeśli można tu do tej osoby napisać, dostanie wiadomość.
forperson-not-there = Termin z kalendarza nie jest wolny dla tej wizyty albo jest za krótki. Proszę wybrać inny.
