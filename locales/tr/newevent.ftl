### A new event.

newevent-kind = Ne tür bir etkinlik?
newevent-topic = Konusu nedir?
newevent-no-topics = Katalogda etkinlik konusu yok, bu yüzden etkinlik planlanamıyor. Konuları asistanı yöneten kişi ekleyebilir.
newevent-when = Ne zaman? Lütfen günü, başlangıcı ve bitişi yazın, örneğin: 24.12 17:00-19:00
# $when (String) - date and time
newevent-last = İlk buluşma: { $when }. Her hafta mı yapılıyor? Lütfen son günü yazın, örneğin: 24.12. Resmi tatiller ve ofisin kapalı günleri atlanır.
newevent-once = Şimdilik yalnızca bu buluşma
newevent-languages = Orada hangi diller konuşulacak?
newevent-level = Hangi düzey?
newevent-no-level = Düzey yok
# $level (String) - "A0"
newevent-beginners = { $level }, başlangıç
newevent-places = Kaç yer var?
newevent-link = Lütfen toplantının bağlantısını yazın. Onu yalnızca katılanlar görecek.
newevent-later = Sonra
newevent-title = Lütfen başlığı kendi dilinizde yazın. Diğer dilleri sonra ekleyebilirsiniz.
newevent-about = Konusu ne ve insanlar ne öğrenecek? Lütfen birkaç cümle yazın.
# $title (String)
newevent-called = Başlık: { $title }
newevent-check = Taslak olarak kaydedilsin mi? Siz yayımlayana kadar kimse görmez.
newevent-done = Taslak kaydedildi. Diğer dilleri ve gereken her şeyi ekleyin, sonra yayımlayın.
