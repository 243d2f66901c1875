### A case, as staff see it: on its card in a group, in a private chat, and on the page of the desk.

# $number (String) - the case's number
case-title = Talep #{ $number }
# $when (String) - date and time
case-waits = 🟡 Şu zamandan beri yanıt bekliyor: { $when }. Kimse üstlenmedi.
# $when (String) - date and time, $waited (String) - how long
case-waits-for = 🟡 Şu zamandan beri yanıt bekliyor: { $when } ({ $waited }). Kimse üstlenmedi.
case-free = 🟡 Kimse üstlenmedi. Şu anda yanıt gerekmiyor.
# $name (String) - a colleague
case-taken = 🟢 Üstlenen: { $name }
# $name (String) - a colleague, $when (String) - date and time
case-taken-waits = 🟡 Üstlenen: { $name }. Şu zamandan beri yanıt bekliyor: { $when }.
# $name (String) - a colleague, $when (String) - date and time, $waited (String) - how long
case-taken-waits-for = 🟡 Üstlenen: { $name }. Şu zamandan beri yanıt bekliyor: { $when } ({ $waited }).
# $count (Number)
case-waited-minutes = { $count } dakikadan fazla
# $count (Number)
case-waited-hours = { $count } saatten fazla
# $count (Number)
case-waited-days = { $count ->
    [one] { $count } günden fazla
   *[other] { $count } günden fazla
}
# $when (String) - date and time
case-resting = 💤 Şu zamana kadar ertelendi: { $when }
# $when (String) - date and time
case-closed = ✅ Kapatıldı: { $when }
# $office (String) - a town
case-office = Ofis: { $office }
# Stands last: it may tell of somebody's troubles, and notifications show the beginning.
# $subject (String) - what it is about
case-about = Konu: { $subject }
# $language (String) - a language, $office (String) - a town, $channel (String) - a messenger
case-language = Dil: { $language }. Ofis: { $office }. Kanal: { $channel }
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
case-channel = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] web sohbeti
    [counter] ofiste
   *[other] { $channel }
}
# $languages (String) - names of languages
case-reads = Okuduğu diğer diller: { $languages }
# $when (String) - date and time, $office (String) - a town
case-next-visit = Sonraki randevu: { $when }, { $office }
# $count (Number) - how many
case-earlier = { $count ->
    [one] { $count } eski talep
   *[other] { $count } eski talep
}
# $count (Number) - how many
case-missed = Gelmediği eski randevular: { $count }
case-delicate = Hassas konu: kişiden değerlendirme istenmez.
# $under (Number) - 16 or 18
case-young = Söylediğine göre { $under } yaşından küçük
case-unreachable = Bu kişiye şu anda yazılamıyor: sohbetten ayrıldı ya da bizi engelledi. Yeniden yazarsa yanıt verebilirsiniz.
# $when (String) - date and time, $who (String), $kind (String) - "text" and the like
case-last = { $when }: { $who }, { $kind }
case-visitor = kişi
case-staff = biz
case-note = notumuz
case-text = metin
case-photo = fotoğraf
case-document = dosya
case-voice = sesli mesaj
case-video = video
case-sticker = çıkartma
case-place = konum
case-take = Üstlen
case-reply = Yaz
case-canned = Hazır yanıt
case-book = Randevu al
case-hand = Devret…
case-release = Bırak
case-wake = Geri getir
case-snooze = Ertele…
case-snooze-hour = Bir saat ertele
case-show = Yeniden göster
case-close = Kapat
case-quiet = Değerlendirmesiz kapat
case-reopen = Yeniden aç
case-before = Eski talepler
case-done-take = Talebi siz üstlendiniz.
case-done-release = Talep yeniden boşta.
case-done-snooze = Talep ertelendi. Kişi yazınca geri gelir.
case-done-wake = Talep artık ertelenmiş değil.
case-done-close = Talep kapatıldı. Kişiye haber verilir; görüşmeyi değerlendirebilir.
case-done-quiet = Talep kapatıldı. Kişiye haber verilir, değerlendirme istenmez.
case-done-close-unheard = Talep kapatıldı. Kişi sohbetten ayrıldığı için bunu görmeyecek.
case-done-reopen = Talep yeniden açık ve sizde.
case-done-show = Görüşme grupta yeniden gösteriliyor.
case-done-replies = Kartın altından bir yanıt seçin.
case-done-card = Her zamanki düğmeler geri geldi.
# $name (String) - a colleague
case-taken-already = Bu talebi başka biri üstlendi: { $name }.
case-is-closed = Bu talep kapalı. Lütfen önce yeniden açın.
case-not-now = Bu şu anda mümkün değil. Kişinin başka bir açık talebi olabilir.
case-speaks = Kişi az önce yine yazdı. Lütfen önce onu okuyun.
