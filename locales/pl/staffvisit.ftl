### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String) - a colleague
staffvisit-receives = Przyjmuje: { $name }
# $name (String)
staffvisit-name = Imię: { $name }
# $phone (String)
staffvisit-phone = Telefon: { $phone }
# $company (String)
staffvisit-company = Firma: { $company }
staffvisit-unreachable = Ta osoba nie dostaje tu wiadomości: proszę zadzwonić.
staffvisit-silent = Ta osoba nie chce wiadomości. Jeśli jest numer telefonu, proszę zadzwonić.
staffvisit-elsewhere = Ta osoba rozmawia teraz z innym biurem.
staffvisit-proposed = Zapytano tę osobę, co dalej z wizytą.
staffvisit-arrived = ✓ Jest na miejscu
staffvisit-missed = ✗ Nieobecność
staffvisit-undo = Cofnij
staffvisit-write = Napisz do tej osoby
staffvisit-case = Otwarta sprawa
staffvisit-another = Umów kolejną wizytę
staffvisit-day = Wizyty tego dnia
staffvisit-erase = Usuń dane tej osoby
