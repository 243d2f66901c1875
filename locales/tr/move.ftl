### Moving a visit.

# $when (String) - date and time
move-from = Randevunuz: { $when }. Yenisini alana kadar bu saat sizin.
# $old (String), $new (String) - dates and times
move-check =
    Randevunuzun tarihi değişsin mi?

    Şimdi: { $old }
    Yeni: { $new }
move-yes = Evet, değiştir
    .keywords = evet, tamam, olur, değiştir, değiştirin
move-done = Randevunuzun tarihi değişti. Eski saat yeniden boş.
