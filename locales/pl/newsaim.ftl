### Who an announcement is for.

newsaim-languages = Języki
newsaim-towns = Miasta
newsaim-topics = Tematy
newsaim-audiences = Grupy osób
newsaim-channels = Komunikatory
newsaim-which = Proszę nacisnąć właściwe. Jeśli nic nie wybrano, pasują wszystkie.
newsaim-event = Uczestnicy wydarzenia
newsaim-which-event = Dla osób zapisanych na które wydarzenie? Dostaną je tylko te z nich, które zgodziły się na ogłoszenia.
newsaim-no-event = Bez wyboru wydarzenia
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Osoby, które dostałyby je teraz: { $count }
newsaim-only-those = Ogłoszenia dostają tylko osoby, które się na nie zgodziły.
newsaim-back = Ogłoszenie
