### On the day of a visit: late, or lost on the way.

late-noted = Дзякуем, офіс ведае, што Вы спазняецеся. На колькі? Націсніце кнопку або напішыце тут.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } хвіліна
    [few] { $count } хвіліны
    [many] { $count } хвілін
   *[other] { $count } хвіліны
}
late-more = Больш за паўгадзіны
# $by (String) - how long, as on the button
late-told = Дзякуем, мы перадалі ў офіс: { $by }.
late-lost = Мы паведамілі офісу. Напішыце тут, дзе Вы і што бачыце, або дашліце сваё месца на карце.
late-not-today = Гэта можна зрабіць толькі ў дзень візіту, пакуль ён не скончыўся.
