### On the day of a visit: late, or lost on the way.

late-noted = Дякуємо, офіс знає, що ви запізнюєтеся. На скільки? Натисніть кнопку або напишіть тут.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } хвилина
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
late-more = Більше ніж пів години
# $by (String) - how long, as on the button
late-told = Дякуємо, ми передали в офіс: { $by }.
late-lost = Ми повідомили офіс. Напишіть тут, де ви й що бачите, або надішліть своє місце на карті.
late-not-today = Це можна зробити лише в день візиту, доки він не закінчився.
