### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Czy ta osoba prosi o odwołanie wizyty? { $when }, { $office }
forcancel-done = Wizyta jest odwołana. Jeśli można tu do tej osoby napisać, dostanie wiadomość.
