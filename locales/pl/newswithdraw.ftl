### Taking an announcement back.

newswithdraw-check = Wycofać? Gdzie to jeszcze możliwe, wiadomość zniknie. Pozostałe osoby przeczytają, że jest nieaktualna.
newswithdraw-yes = Tak, wycofaj
newswithdraw-done = Trwa wycofywanie.
