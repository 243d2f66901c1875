### Taking an announcement back.

newswithdraw-check = Wycofać? Gdzie to jeszcze możliwe, wiadomość zniknie. Gdzie indziej przyjdzie informacja, że jest nieaktualna.
newswithdraw-yes = Tak, wycofaj
newswithdraw-done = Trwa wycofywanie.
