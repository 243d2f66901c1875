### My visits.

visits-title = Randevularım
# $count (Number) - how many visits
visits-list = { $count ->
    [one] { $count } randevunuz var. Görmek, tarihini değiştirmek veya iptal etmek için dokunun.
   *[other] { $count } randevunuz var. Görmek, tarihini değiştirmek veya iptal etmek için birine dokunun.
}
visits-none = Randevunuz yok.
# $when (String) - date and time, $office (String) - a town
visits-one = { $when }, { $office }
visits-book = Randevu al
visits-by-code = Erişim kodum var
