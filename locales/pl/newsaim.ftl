### Who an announcement is for.

newsaim-languages = Języki
newsaim-towns = Miasta
newsaim-topics = Tematy
newsaim-audiences = Kim są
newsaim-channels = Komunikatory
newsaim-which = Proszę wskazać wybrane. Bez wyboru dotyczy to wszystkich.
newsaim-event = Uczestnicy wydarzenia
newsaim-which-event = Dla osób zapisanych na które wydarzenie? Dostaną je tylko te z nich, które zgodziły się na ogłoszenia.
newsaim-no-event = Bez wyboru wydarzenia
# $title (String) - what the event is called, $when (String) - date and time
newsaim-one-event = { $title } ({ $when })
# $count (Number)
newsaim-people = Dostaliby je teraz: { $count }
newsaim-only-those = Ogłoszenia dostają tylko osoby, które się na nie zgodziły.
newsaim-back = Ogłoszenie
