### Cancelling a visit.

# $when (String) - date and time, $office (String) - a town
cancel-check = Czy odwołać tę wizytę: { $when }, { $office }?
cancel-yes = Tak, odwołaj
    .keywords = tak, ok, odwołaj, odwołuję, anuluj, odwołać
cancel-done = Wizyta jest odwołana. Dziękujemy za informację: teraz ktoś inny może skorzystać z tego terminu.
# $limit (Number) - how many visits may be cancelled in a day
cancel-too-many = { $limit ->
    [one] W ciągu dnia można tu odwołać { $limit } wizytę i dziś ten limit jest już wykorzystany. Proszę spróbować jutro albo powiadomić biuro.
    [few] W ciągu dnia można tu odwołać { $limit } wizyty i dziś ten limit jest już wykorzystany. Proszę spróbować jutro albo powiadomić biuro.
    [many] W ciągu dnia można tu odwołać { $limit } wizyt i dziś ten limit jest już wykorzystany. Proszę spróbować jutro albo powiadomić biuro.
   *[other] W ciągu dnia można tu odwołać { $limit } wizyty i dziś ten limit jest już wykorzystany. Proszę spróbować jutro albo powiadomić biuro.
}
