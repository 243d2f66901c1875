### Finding a visit by its number.

findvisit-ref = Jaki jest numer wizyty? Osiem liter i cyfr; kreski nie mają znaczenia.
findvisit-unclear = To nie wygląda na numer wizyty.
findvisit-none = W Państwa biurach nie ma takiej wizyty.
