### Trying again with those for whom an announcement has failed.

newsretry-nobody = Nie ma do kogo wysłać ponownie.
# $count (Number)
newsretry-check = Ponowić dla tylu osób: { $count }?
# $count (Number)
newsretry-check-unknown = Nie wiadomo, czy tyle osób je dostało: { $count }. Niektórzy dostaną dwa razy. Ponowić?
newsretry-yes = Tak, ponów
