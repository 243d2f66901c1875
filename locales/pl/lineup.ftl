### Getting in line for a full event.

# $ahead (Number) - how many people are before them in line
lineup-done = { $ahead ->
    [0] Zapisano do kolejki, na pierwszym miejscu.
    [one] Zapisano do kolejki. Wcześniej: { $ahead } osoba.
    [few] Zapisano do kolejki. Wcześniej: { $ahead } osoby.
    [many] Zapisano do kolejki. Wcześniej: { $ahead } osób.
   *[other] Zapisano do kolejki. Wcześniej: { $ahead } osoby.
}
lineup-free = Właśnie zwolniło się miejsce i jest już zarezerwowane dla Państwa.
