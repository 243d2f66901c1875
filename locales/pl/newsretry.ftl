### Trying again with those for whom an announcement has failed.

newsretry-nobody = Nie ma do kogo wysłać ponownie.
# $count (Number)
newsretry-check = Wysłać jeszcze raz? Osoby: { $count }
# $count (Number)
newsretry-check-unknown = Nie wiadomo, czy te osoby je dostały: { $count }. Niektóre dostaną je dwa razy. Wysłać jeszcze raz?
newsretry-yes = Tak, wyślij jeszcze raz
