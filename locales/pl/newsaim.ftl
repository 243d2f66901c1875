### Who an announcement is for.

newsaim-languages = Języki
newsaim-towns = Miasta
newsaim-topics = Tematy
newsaim-audiences = Grupy osób
newsaim-channels = Komunikatory
newsaim-which = Proszę nacisnąć właściwe. Jeśli nic nie wybrano, pasują wszystkie.
# $count (Number)
newsaim-people = Osoby, które dostałyby je teraz: { $count }
newsaim-only-those = Ogłoszenia dostają tylko osoby, które się na nie zgodziły.
newsaim-back = Ogłoszenie
