### A case, as staff see it.

case-not-found = There is no such case.
# $number (String) - the number of the case; $holder (String) - who has it, for colleagues; empty if nobody has
case-card = { $holder ->
    [none] Case { $number }: nobody holds it
   *[other] Case { $number }: held by { $holder }
}
# $holder (String) - who has it, for colleagues
case-taken-already = Somebody else has it already: { $holder }
case-is-closed = This case is closed.
# $act (String) - what was done, in a word of ours
case-done = { $act ->
    [take] The case is yours.
    [release] The case is free again.
    [snooze] Put off for an hour.
    [wake] Brought back.
    [close] Closed.
    [quiet] Closed quietly.
    [reopen] Open again, and yours.
   *[other] Done.
}
