### My events.

myevents-title = Moje warsztaty i spotkania
    .keywords = moje wydarzenia, moje warsztaty, moje kursy
myevents-none = Nie ma jeszcze żadnych zapisów.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] W kolejce, nikt nie czeka wcześniej
    [one] W kolejce, wcześniej czeka { $ahead } osoba
    [few] W kolejce, wcześniej czeka { $ahead } osoby
    [many] W kolejce, wcześniej czeka { $ahead } osób
   *[other] W kolejce, wcześniej czeka { $ahead } osoby
}
