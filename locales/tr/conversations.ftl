### My conversations with people of the centre.

conversations-title = Görüşmelerim
    .keywords = görüşmeler, görüşmem, eski görüşmeler, yazışmalarım, sohbetlerim
# $days (Number) - for how many days they are kept
conversations-list = { $days ->
    [one] Bir görüşmeyi görmek, ona dönmek veya değerlendirmek için üzerine dokunun. Görüşmeyi son mesajdan sonra { $days } gün saklıyoruz.
   *[other] Bir görüşmeyi görmek, ona dönmek veya değerlendirmek için üzerine dokunun. Görüşmeyi son mesajdan sonra { $days } gün saklıyoruz.
}
conversations-none = Merkez çalışanlarıyla görüşmeniz yok.
# $subject (String) - what it is about, $day (String) - a short date
conversations-open = { $day }, açık: { $subject }
# $subject (String) - what it is about, $day (String) - a short date
conversations-closed = { $day }, kapalı: { $subject }
