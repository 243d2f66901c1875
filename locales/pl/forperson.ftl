### Booking for somebody else.

forperson-office = W którym biurze?
forperson-name = Jak ta osoba ma na imię? Nazwisko nie jest konieczne.
forperson-phone = Jaki jest numer telefonu tej osoby?
forperson-company = Jak nazywa się firma tej osoby?
forperson-done = Wizyta jest umówiona. Jeśli można tu do tej osoby napisać, dostanie wiadomość.
forperson-not-there = Tej wizyty nie można umówić w tym miejscu kalendarza: termin jest zajęty, za krótki albo ta osoba nie przyjmuje w takiej sprawie, formie lub w takim języku. Proszę wybrać inny termin.
