### The files with all that is known of a person.

ownpage-title = Hakkınızda bildiklerimiz
# $when (String) - date and time
ownpage-made = Hazırlandığı zaman: { $when }. Bütün saatler Polonya saatidir.
ownpage-how = Merkez çalışanları burada “danışman” diye geçer. Bunların hepsi, teknik ayrıntılarla birlikte my-data.json dosyasında da var.
# $count (Number) - notes
ownpage-notes = { $count ->
    [one] Danışmanlar birbirleri için { $count } not da yazdı. İçinde başkalarının adı olabileceği için bu dosyalarda yok. Lütfen merkezin veri koruma görevlisinden isteyin.
   *[other] Danışmanlar birbirleri için { $count } not da yazdı. İçlerinde başkalarının adı olabileceği için bu dosyalarda yoklar. Lütfen merkezin veri koruma görevlisinden isteyin.
}
ownpage-nothing = Yok.
ownpage-you = Siz
ownpage-visits = Randevular
ownpage-events = Atölyeler ve toplantılar
ownpage-conversations = Merkez çalışanlarıyla görüşmeler
ownpage-messages = Asistanın mesajları
ownpage-news = Duyurular
ownpage-codes = Kodlar ve dosyalar
ownpage-yes = evet
ownpage-no = hayır
ownpage-all = hepsi
ownpage-created = Başlangıç
ownpage-state = Durum
ownpage-language = Dil
ownpage-office = Ofis
ownpage-until = Bitiş
ownpage-when = Ne zaman
ownpage-consultant = Kiminle
ownpage-kind = Tür
ownpage-rating = Değerlendirme
ownpage-channel = Uygulama
ownpage-address = Oradaki numaranız
ownpage-device-language = Telefonun dili
ownpage-discreet = Ayrıntısız hatırlatma
ownpage-silent = Duraklatıldı
ownpage-young = Yaş
# $under (Number) - 16 or 18
ownpage-under = { $under } yaşından küçük
ownpage-seen = Son kullanım
ownpage-service = Hizmet
ownpage-attendance = O gün
ownpage-name = Ad
ownpage-phone = Telefon
ownpage-company = Şirket
ownpage-way = Randevu şekli
ownpage-care = Bakım
ownpage-access = Kolaylık
ownpage-ref = Randevu numarası
ownpage-reminder = Hatırlatma
ownpage-watch = Daha erken saat isteği tarihi
ownpage-offered = Önerilen daha erken saat
ownpage-proposal = Önerilen başka saat
ownpage-event = Etkinlik
ownpage-seats = Yerler
ownpage-ticket = Bilet
ownpage-came = Geldi
ownpage-case = Görüşme
ownpage-subject = Konu
ownpage-closed = Bitti
ownpage-author = Kim
ownpage-words = Yazılanlar
ownpage-example = İlk sözleriniz; asistan daha iyi anlasın diye saklandı
ownpage-place = Haritada konum
ownpage-file = Dosya
ownpage-bytes = Bayt
ownpage-agreed = Onay verildi
ownpage-withdrawn = Onay geri alındı
ownpage-audience = Kim olarak
ownpage-topics = Konular
ownpage-towns = Şehirler
ownpage-often = Ne sıklıkla
ownpage-announcement = Gönderilen duyuru
ownpage-code = Erişim kodu hazırlandı
ownpage-export = Dosyalar istendi
ownpage-booked = randevu alındı
ownpage-coming = alındı, geleceğinizi söylediniz
ownpage-cancelled = iptal edildi
ownpage-open = açık
ownpage-over = kapalı
ownpage-arrived = geldiniz
ownpage-missed = gelmediniz
ownpage-by-you = siz
ownpage-by-consultant = danışman
ownpage-by-assistant = asistan
ownpage-consent = Onay
ownpage-given = verildi
ownpage-taken-back = geri alındı
