### A case, as staff see it.

case-not-found = Nie ma takiej sprawy.
# $number (String) - the number of the case; $holder (String) - who has it, for colleagues; empty if nobody has
case-card = { $holder ->
    [none] Sprawa { $number }: nikt jej nie prowadzi
   *[other] Sprawa { $number }: prowadzi { $holder }
}
# $holder (String) - who has it, for colleagues
case-taken-already = Ktoś już prowadzi tę sprawę: { $holder }
case-is-closed = Ta sprawa jest zamknięta.
# $act (String) - what was done, in a word of ours
case-done = { $act ->
    [take] Sprawa jest Twoja.
    [release] Sprawa jest znów wolna.
    [snooze] Odłożona na godzinę.
    [wake] Przywrócona.
    [close] Zamknięta.
    [quiet] Zamknięta po cichu.
    [reopen] Znów otwarta i Twoja.
   *[other] Gotowe.
}
