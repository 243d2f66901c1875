### Taking a blocked time back.

# $start (String), $end (String) - dates and times
unblock-check = Bloke kaldırılsın mı? { $start } – { $end }. Sorulan ama henüz karar vermeyen kişilere randevularının yapılacağı bildirilir.
unblock-yes = Evet, blokeyi kaldır
    .keywords = evet, tamam, blokeyi kaldır, kaldır
unblock-done = Bu zamana yeniden randevu alınabilir.
