### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Planlanan zaman: { $when }. Yenisi ne zaman? Lütfen günü, saat farklıysa saati de yazın, örneğin: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = Şu zaman için kopya hazırlansın mı: { $when }? Metni aynı olan bir taslak olur; siz yayımlayana kadar kimse görmez.
eventcopy-yes = Evet, kopyala
    .keywords = evet, tamam
eventcopy-done = Kopya hazır. Bu, yeni taslaktır.
