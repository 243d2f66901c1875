### One event, for staff.

eventcard-draft = Taslak: başka kimse henüz görmüyor.
eventcard-published = Yayımlandı: herkes görüyor.
eventcard-cancelled = İptal edildi.
eventcard-over = Bitti.
# $coming (Number), $cannot (Number) - how many have said so
eventcard-coming = Geleceğini söyleyen: { $coming }. Gelemeyen: { $cannot }
# $count (Number) - for how many people a place is kept
eventcard-offered = Boş yeri isteyip istemediği sorulan: { $count }
# $count (Number) - how many people
eventcard-untold = Son değişiklik henüz bildirilmeyen: { $count }
# $count (Number) - how many ratings, $whole (Number), $tenth (Number) - their mean, in stars and tenths
eventcard-rated = Değerlendirme: { $count }, ortalama { $whole },{ $tenth } / 5
# $languages (String) - names of languages
eventcard-written = Yazılan diller: { $languages }
# $languages (String) - names of languages
eventcard-outdated = Asıl metin değiştiği için güncel olmayan: { $languages }
# $languages (String) - names of languages
eventcard-missing = Eksik: { $languages }
# $count (Number) - how many events, $drafts (Number) - how many of them are drafts
eventcard-series = Serideki etkinlikler: { $count }, bunlardan taslak: { $drafts }
eventcard-publish = Yayımla
eventcard-words = Başlık ve metin
eventcard-change = Değişiklik yap
eventcard-times = Zamanı değiştir
eventcard-weekly = Her hafta tekrarla
eventcard-copy = Kopyala
eventcard-drop = Taslağı sil
eventcard-cancel = Etkinliği iptal et
eventcard-attendance = Kimler geldi
eventcard-check-in = Bilet kontrolü
eventcard-list = Liste dosyası
eventcard-as-seen = Nasıl görünüyor
