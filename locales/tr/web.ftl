# The page of the web chat, around the conversation.

# The name of the browser's tab. It must not tell who the page is for: somebody else may see it.
web-tab = Sohbet
# Read out by screen readers before a message of ours, and before one of the person's own.
web-assistant = Asistan:
web-you = Siz:
web-log = Görüşme
web-language = Dil
web-menu = Menü
# The red button that closes the chat at once, for people who may be watched. Keep it very short.
web-exit = Hızlı çıkış
web-exit-hint = Sohbeti hemen kapatır ve başka bir sayfa açar. Esc veya Shift tuşuna üç kez de basabilirsiniz.
# Read out when the key has been pressed twice.
web-exit-still = Bu sayfadan hemen çıkmak için Shift tuşuna bir kez daha basın.
# Leads to what people are told of their data, and back.
web-privacy = Verileriniz
web-privacy-back = Sohbete dön
web-shared = Bu cihaz başkasının mı?
web-shared-more = “Hızlı çıkış” düğmesi ya da üç kez basılan Esc veya Shift tuşu, sohbeti hemen kapatır ve başka bir sayfa açar. Bu sayfa mesajlarınızı cihaza kaydetmez. Tarayıcı geçmişinde bu sayfaya girdiğiniz görünebilir. Sayfayı gizli pencerede açarsanız geçmişe kaydedilmez.
web-demo = Bu bir tanıtım sürümü. Çizelge uydurmadır, burada alınan randevular gerçek değildir.
web-noscript = Bu sohbet için JavaScript gerekir. Lütfen tarayıcınızda etkinleştirin ya da sayfayı başka bir tarayıcıda açın.
web-write = Mesaj yazın
# What stands in the empty box: when an answer can be chosen, when words are expected, when a phone number is.
web-write-options = Ya da buraya yazın
web-write-words = Yanıtınızı yazın
web-write-phone = Telefon numarası yazın
web-send = Gönder
web-sending = Gönderiliyor…
web-unsent = Henüz gönderilmedi. Tekrar deniyoruz.
web-refused = Bu mesaj gönderilemedi. Lütfen yeniden, belki daha kısa yazın.
web-offline = Bağlantı yok. Tekrar deniyoruz…
web-newer = Yeni mesaj
# Names a group of buttons under a message; read out by screen readers.
web-keys = Seçilebilecek yanıtlar
# Shown as the person's own answer when the words on the button are not known any more.
web-chosen = Seçilen yanıt
web-renewed = Uzun süre kimse yazmadığı için önceki sohbetiniz kapandı. Burada yeni bir sohbet başlıyor. Aldığınız randevular kaybolmadı.
web-ended = Bu sohbet kapalı. Uzun süre kimse yazmazsa sohbeti kapatır ve mesajları gizleriz. Aldığınız randevular kaybolmadı.
web-restart = Yeni sohbet başlat
web-cookies = Bu sohbet, hâlâ siz olduğunuzu bilmek için tek bir çerez kullanır. Lütfen tarayıcınızda bu sayfa için çerezlere izin verin.
web-calendar = Takvime ekle
web-map = Haritada göster
web-accessibility = Erişilebilirlik bildirimi
web-funding = Projenin finansmanı
web-away = Sohbet şu anda çalışmıyor. Lütfen bir dakika sonra tekrar deneyin.
# $time (Time) - when it goes on
web-crowded = Ağınızdan çok fazla yeni sohbet açılıyor. Lütfen şu saatte tekrar deneyin: { $time }. Tehlikede 112’yi arayın.
# Closes the list of numbers to call in danger.
web-close = Kapat

### People of the centre, and what can be sent to them.

# Stands above what a person of the centre has written, so that nobody takes it for the assistant's.
web-person = Merkezden bir kişi
# A small button on a message: answer this very message. Then what stands above the box while doing so.
web-answer = Yanıtla
web-answering = Yanıtladığınız mesaj:
# A small button on the person's own message, what stands above the box meanwhile, and the mark on a changed message.
web-change = Düzenle
web-changing = Mesajınızı düzenliyorsunuz
web-changed = düzenlendi
# Takes back what was begun: a reply, an edit, a recording.
web-dismiss = Vazgeç
web-attach = Ekle
web-attach-file = Fotoğraf veya dosya
web-attach-voice = Sesli mesaj
web-attach-place = Konumum
web-attach-hint = Fotoğraf, PDF, Word ve metin dosyaları, ses ve video: her biri en fazla 10 MB. Onları yalnızca merkez çalışanları görür. Görüşmeyle birlikte silinirler.
web-attach-nobody = Asistan fotoğrafları, dosyaları ve sesli mesajları okuyamaz. Merkez çalışanları okuyabilir.
web-talk = Danışmanla konuş
web-remove = Kaldır
web-stop = Kaydı bitir
web-recording = Kaydediliyor…
web-no-microphone = Mikrofona erişim yok. Lütfen tarayıcıda izin verin ya da mesajınızı yazın.
web-no-place = Konumunuz bulunamadı. Lütfen tarayıcıda izin verin ya da nerede olduğunuzu yazın.
web-locating = Konumunuz aranıyor…
web-place = Konumum
web-download = İndir
web-picture = Resim
web-voice = Sesli mesaj
web-uploading = Dosya gönderiliyor…
web-cancel = Gönderme
web-too-large = Bu dosya çok büyük: en fazla 10 MB. Gönderilmedi.
web-bad-kind = Bu tür dosya gönderilemez. Lütfen fotoğraf, PDF, Word veya metin dosyası, ses ya da MP4 video gönderin.
web-too-many = Bu görüşmede zaten çok fazla dosya var. Bu dosya gönderilmedi.
web-no-case = Danışmanla görüşmeniz kapalı, bu yüzden bu gönderilmedi.
# Read out when a file was added to the message that is being written.
web-attached = Eklendi. Mesajınızla birlikte gönderilir.
web-erased = Her şey silindi. Artık hakkınızda hiçbir şey bilmiyoruz ve bu sohbet bitti.
