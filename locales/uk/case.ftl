### A case, as staff see it.

case-not-found = Такого звернення немає.
# $number (String) - the number of the case; $holder (String) - who has it, for colleagues; empty if nobody has
case-card = { $holder ->
    [none] Звернення { $number }: ніхто не веде
   *[other] Звернення { $number }: веде { $holder }
}
# $holder (String) - who has it, for colleagues
case-taken-already = Це звернення вже має хтось інший: { $holder }
case-is-closed = Це звернення закрито.
# $act (String) - what was done, in a word of ours
case-done = { $act ->
    [take] Звернення ваше.
    [release] Звернення знову вільне.
    [snooze] Відкладено на годину.
    [wake] Повернуто.
    [close] Закрито.
    [quiet] Закрито без запиту оцінки.
    [reopen] Знову відкрито, воно ваше.
   *[other] Готово.
}
