### What coordinators find.

coordinate-title = Koordinatörler için
coordinate-about = Burada değiştirdikleriniz hemen ve her yerde geçerli olur. Yapılandırma dosyası yalnızca ilk veritabanını doldurdu.
coordinate-figures = Nasıl gidiyor
coordinate-report = Sayılarla rapor
coordinate-hours = Ofis saatleri
coordinate-closures = Kapalı günler
coordinate-consultants = Danışmanlar
coordinate-stranded = Uymayan randevular
coordinate-roster = Ekip
coordinate-replies = Hazır yanıtlar
coordinate-audit = İşlem geçmişi
coordinate-news = Duyurular
