### Erasing somebody who was booked by phone.

forerase-what = Usuniemy wszystko, co tu wiadomo o tej osobie: imię i nazwisko, numer telefonu i wszystkie wizyty. Przyszłe wizyty będą odwołane. Nikt nie będzie mógł tego przywrócić.
forerase-stays = Co zostanie: zakodowany znak, żeby żadna kopia zapasowa nie przywróciła danych, i liczby bez nazwisk do sprawozdań.
# $ref (String) - the number of a visit, $when (String) - date and time, $office (String) - a town
forerase-check = Czy ta osoba o to prosi i czy na pewno wiadomo, kim jest? { $ref }, { $when }, { $office }
forerase-done = Gotowe: nie ma tu już żadnych danych tej osoby.
