### What the conversations of staff about events share.

planning-migrants = cudzoziemcy
planning-employers = pracodawcy
planning-institutions = instytucje
planning-everybody = wszyscy
planning-scope = To wydarzenie należy do serii. Których wydarzeń ma to dotyczyć?
planning-this-one = Tylko to wydarzenie
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] To i { $count } następne
    [few] To i { $count } następne
    [many] To i { $count } następnych
   *[other] To i { $count } następnego
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Temat: { $topic }
# $level (String) - such as "A2"
planning-level = Poziom: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Liczba spotkań: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … i jeszcze { $count }
# $where (String) - a town and a place, or "Online"
planning-where = Gdzie: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Link: { $link }
planning-no-link = Brakuje jeszcze linku.
# $languages (String) - names of languages, with commas
planning-languages = Języki wydarzenia: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Kto może przyjść: { $who }
# $count (Number)
planning-places = Liczba miejsc: { $count }
planning-any-number = Liczba miejsc: bez limitu
planning-as-many = Bez limitu
# $count (Number) - how many people
planning-companions = Ile osób można przyprowadzić: { $count }
# $when (String) - date and time
planning-closes = Zapisy do: { $when }
planning-which-office = Gdzie to będzie?
planning-when-unclear = Nie rozumiem. Proszę napisać dzień i godziny tak: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Ostatni dzień projektu: { $day }. Później nie można niczego planować.
planning-past = Ten termin już minął. Proszę podać późniejszy termin.
planning-overlap = W tym czasie jest już inne spotkanie. Proszę podać inny termin.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Uwaga, święto: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Uwaga, biuro jest zamknięte: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Proszę napisać liczbę od { $least } do { $most }.
planning-link-unclear = To nie jest adres. Proszę podać adres, który zaczyna się od https://
planning-yes-change = Tak, zmień
    .keywords = tak, ok
# $count (Number) - how many people get a message
planning-told = Zmieniono. Osoby, które dostają teraz wiadomość: { $count }
planning-changed = W międzyczasie ktoś inny to zmienił, dlatego nic nie zapisano. Oto stan obecny.
