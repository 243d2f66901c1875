### My visits.

visits-title = Moje wizyty
# $count (Number) - how many visits
visits-list = { $count ->
    [one] Umówiona jest { $count } wizyta. Proszę ją nacisnąć, aby ją zobaczyć, zmienić termin lub odwołać.
    [few] Umówione są { $count } wizyty. Proszę nacisnąć jedną z nich, aby ją zobaczyć, zmienić termin lub odwołać.
    [many] Umówionych jest { $count } wizyt. Proszę nacisnąć jedną z nich, aby ją zobaczyć, zmienić termin lub odwołać.
   *[other] Umówiono { $count } wizyty. Proszę nacisnąć jedną z nich, aby ją zobaczyć, zmienić termin lub odwołać.
}
visits-none = Nie ma umówionych wizyt.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Umów wizytę
visits-by-code = Mam kod dostępu
