### The picture of how an announcement went out.

newschart-ordered = Wykres się przygotowuje. Za chwilę pojawi się tutaj.
# $limit (Number)
newschart-too-many = W przygotowaniu { $limit ->
    [one] jest już { $limit } plik
    [few] są już { $limit } pliki
    [many] jest już { $limit } plików
   *[other] jest już { $limit } pliku
}. Proszę chwilę poczekać i spróbować ponownie.
