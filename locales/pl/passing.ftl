### Why something that was sent cannot be shown to the people of the centre.

# $megabytes (Number) - the most that a file may weigh
passing-too-large = Ten plik jest za duży, żeby go przekazać: może mieć do { $megabytes } MB.
passing-kind = Nie można przekazać pliku tego rodzaju. Prosimy wysłać zdjęcie, PDF, plik Word lub tekstowy, dźwięk albo wideo MP4.
# $count (Number) - how many files are kept of one conversation
passing-too-many = { $count ->
    [one] W tej rozmowie jest już { $count } plik i więcej nie można zachować. Prosimy opisać to słowami.
    [few] W tej rozmowie są już { $count } pliki i więcej nie można zachować. Prosimy opisać to słowami.
    [many] W tej rozmowie jest już { $count } plików i więcej nie można zachować. Prosimy opisać to słowami.
   *[other] W tej rozmowie jest już { $count } pliku i więcej nie można zachować. Prosimy opisać to słowami.
}
# The file could not be fetched from the messenger.
passing-lost = Plik do nas nie dotarł. Prosimy wysłać go jeszcze raz.
