### Changing one thing of an event.

eventfield-which = Ne değişsin?
eventfield-places = Yer sayısı
eventfield-place = Salon veya adres
eventfield-link = Bağlantı
eventfield-office = Ofis veya online
eventfield-languages = Diller
eventfield-level = Düzey
eventfield-audiences = Kimler gelebilir
eventfield-companions = Yanında gelenler
eventfield-closes = Son kayıt günü
eventfield-topic = Konu
eventfield-kind = Tür
eventfield-back = Etkinliğe dön
# $value (String) - what it is now
eventfield-now = Şimdi: { $value }
eventfield-who = Kimler gelebilir? Hiçbirini seçmezseniz herkes gelebilir.
eventfield-how-many = Katılan her kişi, çocuklar dahil, yanında kaç kişi getirebilir? 0, hiç kimse demektir.
eventfield-where = Hangi salon, ofiste değilse hangi adres?
eventfield-no-place = Yalnızca ofis
eventfield-which-link = Lütfen yeni bağlantıyı yazın. Onu yalnızca katılanlar görür.
eventfield-until = Ne zamana kadar kayıt olunabilir? Lütfen bir gün ya da gün ve saat yazın, örneğin: 24.12 veya 24.12 12:00
eventfield-until-start = Başlayana kadar
eventfield-until-unclear = Bunu anlamadım. Lütfen şöyle yazın: 24.12 veya 24.12 12:00
# $start (String) - date and time
eventfield-until-not = Gelecekte olmalı ve başlangıçtan sonra olmamalı: { $start }
# $count (Number) - how many people
eventfield-check = Değiştirilsin mi? Hemen haber verilecek kişiler: { $count }
eventfield-saved = Kaydedildi.
# $taken (Number) - how many places somebody has
eventfield-too-few = Şimdiden dolu yerler: { $taken }. Daha az olamaz.
