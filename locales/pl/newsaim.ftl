### Who an announcement is for.

newsaim-languages = Języki
newsaim-towns = Miasta
newsaim-topics = Tematy
newsaim-audiences = Kim są
newsaim-channels = Komunikatory
newsaim-which = Proszę wskazać wybrane. Bez wyboru dotyczy to wszystkich.
# $count (Number)
newsaim-people = Dostaliby je teraz: { $count }
newsaim-only-those = Ogłoszenia dostają tylko osoby, które się na nie zgodziły.
newsaim-back = Ogłoszenie
