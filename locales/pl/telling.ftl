### What people are told of what others have done.

telling-taken = Sprawą zajął się człowiek z centrum i odpowie tutaj.
telling-another = Sprawą zajmuje się teraz inna osoba z centrum i odpowie tutaj.
telling-begun = Człowiek z centrum pisze do Państwa w sprawie wizyty. Odpowiedzieć można tutaj.
telling-case = Rozmowa
telling-closed = Człowiek z centrum zakończył tę rozmowę.
telling-closed-idle = Od kilku dni nikt tu nic nie napisał, dlatego ta rozmowa została zakończona. Jeśli pomoc jest nadal potrzebna, wystarczy jedno naciśnięcie, aby ją wznowić.
telling-closed-old = W tej rozmowie od dawna nikt nie pisał. Została zakończona, a to, co w niej napisano i wysłano, usuwamy. Jeśli pomoc jest nadal potrzebna, proszę zacząć nową rozmowę.
telling-rate = Jak nam poszło? Wystarczy jedno naciśnięcie, ocena nie jest konieczna.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } gwiazdka
    [few] { $count } gwiazdki
    [many] { $count } gwiazdek
   *[other] { $count } gwiazdki
}
telling-write-again = Napisz ponownie
# $when (String) - date and time
telling-visit-booked = Biuro umówiło dla Państwa wizytę: { $when }.
# $when (String) - date and time
telling-visit-moved = Zgodnie z prośbą biuro zmieniło termin wizyty. Nowy termin: { $when }.
# $when (String) - date and time
telling-visit-cancelled = Zgodnie z prośbą biuro odwołało wizytę: { $when }.
# $when (String) - date and time
telling-visit-missed = Nie udało się nam spotkać: { $when }. Mamy nadzieję, że wszystko w porządku. Jeśli wizyta jest nadal potrzebna, można umówić inny termin.
# $when (String) - date and time
telling-visit-stands = Wizyta odbędzie się jednak zgodnie z planem: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Przepraszamy, wizyta nie może się odbyć zgodnie z planem. Termin: { $when }, { $office }. Nic się nie zmieni bez Państwa decyzji.
telling-same-time = O tej samej porze może Państwa przyjąć ktoś inny z zespołu.
telling-other-time = Proszę wybrać inny termin albo odwołać wizytę.
telling-keep-time = Zostaw ten termin
# Jak nazywają się pliki od człowieka z centrum, przed rozszerzeniem: „dokument.pdf”.
telling-file-document = dokument
telling-file-photo = zdjęcie
telling-file-voice = nagranie
telling-file-video = film
# $when (String) - date and time of the visit
telling-sooner-over = Wcześniejszy termin nie jest już zarezerwowany. Wizyta pozostaje bez zmian: { $when }. Miejsce w kolejce zostaje.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = Przepraszamy, wizyta nie może się odbyć zgodnie z planem. Termin: { $when }. Sami niczego nie zmienimy: prosimy o decyzję.
# $when (String) - date and time
telling-sooner-plain = Jest wolny wcześniejszy termin: { $when }. Jest zarezerwowany i czeka na decyzję.
