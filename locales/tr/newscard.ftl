### One announcement, for coordinators.

# $number (String) - a number by which it is called
newscard-title = { $number } numaralı duyuru
# $language (String) - a language, $mark (String) - whether it is the original or older than it
newscard-in = { $language } ({ $mark }):
newscard-original = asıl metin
newscard-outdated = güncel değil
newscard-current = çeviri
# $label (String) - what a button says
newscard-button = Düğme: { $label }
# $languages (String) - languages with commas
newscard-missing = Eksik: { $languages }. Bu kişilerin ne alacağını deneme gösterir.
# $words (String) - how its words begin
newscard-begins = “{ $words }”
# $who (String) - whom it is for
newscard-for = Kimler için: { $who }
newscard-everybody = onay veren herkes
# $number (String) - a number by which it is called
newscard-of-event = { $number } numaralı etkinliğe katılanlar
# $title (String) - what the event is called, $when (String) - date and time
newscard-of-named-event = şuna katılanlar: “{ $title }” ({ $when })
# $when (String) - date and time
newscard-when = Gönderim: { $when }
newscard-urgent = Acil: gece de gönderilir.
newscard-with-picture = Resimli.
newscard-paused-ban = Duraklatıldı: mesajlaşma uygulaması uzun süre beklememizi istiyor. Lütfen devam etmeden önce bakın.
newscard-paused-refused = Duraklatıldı: mesajlaşma uygulaması mesajın kendisini reddediyor. Lütfen değiştirin.
# $count (Number)
newscard-size = Kişiler: { $count }
# $count (Number)
newscard-sent = Gönderildi: { $count }
# $count (Number)
newscard-blocked = Bizi engelleyen: { $count }
# $count (Number)
newscard-failed = Başarısız: { $count }
# $count (Number)
newscard-skipped = Atlandı: { $count }
# $count (Number)
newscard-unknown = Ulaştığı belirsiz: { $count }
# $count (Number)
newscard-pending = Kalan: { $count }
# $why (String) - a reason, $count (Number)
newscard-reason = • { $why }: { $count }
newscard-why-withdrawn = artık duyuru istemiyor
newscard-why-unreachable = ulaşılamıyor
newscard-why-silent = hiç mesaj istemiyor
newscard-why-weekly = bu hafta bir duyuru aldı, fazlasını istemiyor
newscard-why-stopped = daha önce durduruldu
newscard-why-closed = uygulaması burada kapalı
newscard-why-forgotten = verilerini sildi
newscard-why-refused = uygulama reddetti
newscard-why-never = çok denendi, teslim edilemedi
# $shares (String) - languages with numbers
newscard-languages = Ulaşılan diller: { $shares }
# $language (String) - a language, $count (Number)
newscard-share = { $language } { $count }
# $minutes (Number)
newscard-left = Kalan dakika, yaklaşık: { $minutes }
# $language (String) - a language
newscard-write = Yaz: { $language }
newscard-aim = Kimler için
newscard-photo = Resim
newscard-set-button = Düğme
newscard-set-when = Zaman
newscard-preview = Önizleme
newscard-trial = Deneme
newscard-send = Gönder
newscard-drop = Taslağı sil
newscard-approve = Onayla
newscard-correct = Düzelt
newscard-withdraw = Geri çek
newscard-copy = Kopyala
newscard-chart = Gönderim grafiği
newscard-again = Yenile
newscard-back-to-draft = Taslaklara geri al
newscard-pause = Duraklat
newscard-resume = Devam et
newscard-stop = Tamamen durdur
newscard-retry = Başarısızları yinele
newscard-retry-unknown = Belirsizleri yinele
newscard-correction = Düzeltme
newscard-retraction = Geri çekme
newscard-corrected = Neyi düzeltiyor
