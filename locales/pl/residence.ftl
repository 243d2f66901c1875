### Matters of residence: who decides, and where.

residence-title = Karta pobytu, wiza, ochrona czasowa
    .keywords = karta pobytu, pobyt, pobyt stały, pobyt czasowy, legalizacja pobytu, wiza, ochrona czasowa, cukr, wojewoda
residence-not-here = Nie decydujemy o zezwoleniach na pobyt (karta pobytu) i nie udzielamy tu porad w tych sprawach. Decyduje o nich wojewoda.
residence-where = Informacje wojewody można znaleźć tutaj.
residence-where-later = Link do informacji wojewody dodamy w tym miejscu.
residence-link = Informacje wojewody
residence-assistant = Pomoc: formularze i urzędy
