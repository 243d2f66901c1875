### On the day of a visit: late, or lost on the way.

late-noted = Dziękujemy, biuro wie o spóźnieniu. O ile? Proszę nacisnąć przycisk albo napisać tutaj.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } minuta
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
late-more = Więcej niż pół godziny
# $by (String) - how long, as on the button
late-told = Dziękujemy, przekazaliśmy do biura: { $by }.
late-lost = Biuro dostało wiadomość. Proszę napisać, gdzie Państwo są i co widać, albo wysłać swoją lokalizację.
late-not-today = To działa w dniu wizyty, do jej końca.
