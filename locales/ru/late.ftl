### On the day of a visit: late, or lost on the way.

late-noted = Спасибо, офис знает, что вы опаздываете. На сколько? Нажмите на кнопку или напишите здесь.
# $count (Number) - how many
late-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
late-more = Больше получаса
# $by (String) - how long, as on the button
late-told = Спасибо, мы передали в офис: { $by }.
late-lost = Мы сообщили в офис. Напишите здесь, где вы и что видите, или отправьте геопозицию.
late-not-today = Это работает только в день визита, пока визит не закончился.
