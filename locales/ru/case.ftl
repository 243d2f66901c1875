### A case, as staff see it.

case-not-found = Такого обращения нет.
# $number (String) - the number of the case; $holder (String) - who has it, for colleagues; empty if nobody has
case-card = { $holder ->
    [none] Обращение { $number }: никто не ведёт
   *[other] Обращение { $number }: ведёт { $holder }
}
# $holder (String) - who has it, for colleagues
case-taken-already = Это обращение уже у кого-то другого: { $holder }
case-is-closed = Это обращение закрыто.
# $act (String) - what was done, in a word of ours
case-done = { $act ->
    [take] Обращение ваше.
    [release] Обращение снова свободно.
    [snooze] Отложено на час.
    [wake] Возвращено.
    [close] Закрыто.
    [quiet] Закрыто без запроса оценки.
    [reopen] Снова открыто, оно ваше.
   *[other] Готово.
}
