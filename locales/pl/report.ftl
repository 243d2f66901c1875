### A report of some months, for coordinators.

report-about = Raport podaje liczbę osób, wizyt, wydarzeń, kursów i rozmów według biur, usług i języków. Nie ma w nim nazwisk. Powstanie tabela (XLSX) i obraz z wykresami.
report-first = Od którego miesiąca?
# $month (String) - a month and its year
report-month = { $month }
# $first (String) - a month and its year
report-last = Do którego miesiąca włącznie? Początek: { $first }
# $first (String) - a month and its year
report-only = Tylko { $first }
report-office = Dla którego biura?
report-all = Wszystkie biura
report-ordered = Przygotowuję raport. Za chwilę pojawi się tutaj.
# $limit (Number)
report-too-many = W przygotowaniu { $limit ->
    [one] jest już { $limit } plik
    [few] są już { $limit } pliki
    [many] jest już { $limit } plików
   *[other] jest już { $limit } pliku
}. Proszę chwilę poczekać i spróbować ponownie.
