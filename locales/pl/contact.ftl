### How we may write to somebody by ourselves.

contact-title = Jak do mnie pisać
contact-all = Jak możemy pisać z własnej inicjatywy: przypomnienia, zmiany, odpowiedzi?
# $when (String) - date and time
contact-visit = Jak możemy pisać o tej wizycie ({ $when })?
contact-discreet = Bez szczegółów
contact-normal = Ze szczegółami
contact-none = Nie pisać bez pytania
contact-phone = Bez szczegółów znaczy: tylko dzień i godzina, nic więcej. Ktoś inny może zobaczyć ten telefon? Wtedy to bezpieczny wybór. Telefon może też ukrywać treść wiadomości na zablokowanym ekranie: proszę poszukać w ustawieniach słowa „powiadomienia”. Każdy telefon jest trochę inny.
contact-now-normal = Od teraz nasze wiadomości podają szczegóły: dzień, godzinę, miejsce i usługę.
contact-now-discreet = Od teraz nasze wiadomości podają tylko dzień i godzinę. Resztę widać po naciśnięciu.
contact-now-none = Od teraz nie piszemy bez pytania i nie przypominamy. Jeśli wizyta nie może się odbyć, i tak damy znać, ale bez szczegółów.
contact-delicate-stay = Od teraz nasze wiadomości podają szczegóły. O delikatnej wizycie nadal piszemy bez szczegółów. Można to zmienić w samej wizycie.
# $way (String) - one of the three ways
contact-check = Wiadomości o niej: { $way }
