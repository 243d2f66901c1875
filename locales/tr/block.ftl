### Blocking time.

block-whose = Kimin zamanı bloke edilsin?
block-day = Hangi gün?
# $day (String) - a date in words
block-start = { $day }: saat kaçtan itibaren?
block-all-day = Bütün gün
block-last = Hangi güne kadar? O gün de bloke edilir.
block-end = Saat kaça kadar?
# $start (String), $end (String) - dates and times, $count (Number) - visits that stand there
block-check =
    Bu zaman bloke edilsin mi?

    Başlangıç: { $start }
    Bitiş: { $end }
    Bu zamandaki randevular: { $count }

    Randevu sahipleri karar verene kadar randevular değişmez.
block-yes = Evet, bloke et
    .keywords = evet, tamam, bloke et
block-done = Zaman bloke edildi.
