### A new consultant of the timetable.

newconsultant-name = Proszę podać krótką nazwę: małe litery łacińskie bez ogonków, cyfry i łączniki. Widzi ją tylko zespół.
newconsultant-name-unclear = Proszę użyć od 1 do 24 małych liter łacińskich, cyfr i łączników. Na początku musi być litera.
newconsultant-name-taken = Ta nazwa jest już zajęta. Proszę wybrać inną.
# $name (String) - a short name
newconsultant-check = Czy dodać do grafiku: { $name }? Wizyty będą możliwe zawsze, gdy biuro jest otwarte, w każdej formie. Można to potem zmienić.
