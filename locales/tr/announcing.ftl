### Announcements: what stands in them besides their own words, and what coordinators hear when one is paused.

# A button below every announcement.
announcing-change = Duyuru tercihlerim
announcing-withdrawn = Bu mesajı geri çektik. Lütfen dikkate almayın.
announcing-corrected = Önceki bir mesajımızı düzeltiyoruz. Doğrusu şöyle:
# $day (String) - a date
announcing-day = { $day }
# $time (String) - a time of day
announcing-hour = { $time }
# In place of a town.
announcing-online = online
# $number (String)
announcing-paused-ban = { $number } numaralı duyuru duraklatıldı: mesajlaşma uygulaması uzun süre yazmamıza izin vermiyor. Kimse atlanmayacak. Bir süre sonra devam edilebilir.
# $number (String)
announcing-paused-refused = { $number } numaralı duyuru duraklatıldı: mesajlaşma uygulaması onu kabul etmiyor. Lütfen metni, resmi ve düğmeyi kontrol edin.
announcing-look = Göster
