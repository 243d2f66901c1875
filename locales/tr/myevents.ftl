### My events.

myevents-title = Atölyelerim ve toplantılarım
    .keywords = etkinliklerim, atölyelerim, kurslarım
myevents-none = Henüz hiçbir etkinliğe katılmadınız.
# $ahead (Number) - how many people are before them in line
myevents-waiting = { $ahead ->
    [0] Sırada ilk sizsiniz
    [one] Sıradasınız, önünüzde { $ahead } kişi var
   *[other] Sıradasınız, önünüzde { $ahead } kişi var
}
