### All that is known of a person, as files.

takedata-ordered = Pliki są w przygotowaniu. Za chwilę przyjdą do tego czatu.
takedata-daily = Pliki zostały wysłane mniej niż dobę temu. Proszę spróbować jutro.
takedata-here = Oto wszystko, co tu wiadomo: strona do czytania i plik dla komputera. Może je otworzyć każdy, kto ma w ręku ten telefon.
takedata-failed = Niestety nie udało się przygotować plików. Proszę spróbować jeszcze raz.
takedata-page = Strona do czytania
takedata-file = Plik dla komputera
