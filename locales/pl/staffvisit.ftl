### One visit, as staff see it.

# $when (String) - date and time, $office (String) - a town
staffvisit-title = { $when }, { $office }
# $name (String)
staffvisit-name = Imię: { $name }
# $phone (String)
staffvisit-phone = Telefon: { $phone }
# $company (String)
staffvisit-company = Firma: { $company }
staffvisit-unreachable = Ta osoba nie dostaje tu wiadomości: proszę zadzwonić.
staffvisit-proposed = Zapytano tę osobę, co dalej z wizytą.
staffvisit-arrived = ✓ Jest na miejscu
staffvisit-missed = ✗ Nieobecność
staffvisit-undo = Cofnij
staffvisit-another = Umów kolejną wizytę
staffvisit-day = Wizyty tego dnia
