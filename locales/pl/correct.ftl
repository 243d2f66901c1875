### Correcting what is known of a person.

correct-how = Co poprawić? Zmiana obejmie wszystkie przyszłe wizyty.
correct-none = Nie ma przyszłych wizyt, więc nie ma imienia ani numeru do poprawienia.
correct-rest = Można też zmienić język, a w ustawieniach sposób, w jaki piszemy. Wizytę można przełożyć lub odwołać na jej karcie.
correct-name = Imię i nazwisko
correct-phone = Numer telefonu
correct-company = Firma
correct-which-name = Jakie imię i nazwisko wpisać?
correct-which-phone = Jaki numer telefonu wpisać?
correct-which-company = Jaką firmę wpisać?
# $count (Number) - in how many visits
correct-done = { $count ->
    [one] Gotowe: poprawione w { $count } wizycie. Poprzedniego wpisu nie przechowujemy.
    [few] Gotowe: poprawione w { $count } wizytach. Poprzedniego wpisu nie przechowujemy.
    [many] Gotowe: poprawione w { $count } wizytach. Poprzedniego wpisu nie przechowujemy.
   *[other] Gotowe: poprawione w { $count } wizyty. Poprzedniego wpisu nie przechowujemy.
}
