### What is made for staff outside of a conversation: lists of participants, and what is said when a file is ready.

exporting-failed = Dosya hazırlanamadı. Lütfen daha sonra tekrar deneyin; yine olmazsa asistanı yöneten kişiye haber verin.
# $title (String) - what the event is called, $when (String) - date and time
# $joined (Number), $waiting (Number) - how many people
exporting-list = “{ $title }”, { $when }. Katılan: { $joined }. Sırada: { $waiting }.
exporting-list-label = Katılımcı listesi
exporting-ticket = Bilet
exporting-state = Durum
exporting-language = Dil
exporting-channel = Kanal
exporting-seats = Yerler
exporting-coming = Geliyor
# $number (Number), $when (String) - date and time
exporting-session = { $number }. { $when }
exporting-joined = katılıyor
exporting-offered = yer ayrıldı
exporting-waiting = sırada
exporting-missed-offer = yeri almadı
exporting-left = ayrıldı
exporting-yes = evet
exporting-no = hayır
exporting-came = geldi
exporting-missed = gelmedi
# $channel (String) - the name of a channel in ours: telegram, viber, web, counter
exporting-channel-name = { $channel ->
    [telegram] Telegram
    [viber] Viber
    [web] Web sohbeti
    [counter] Ofiste
   *[other] { $channel }
}
exporting-report-label = Rapor (tablo)
# $number (String) - of the announcement
exporting-delivery = { $number } numaralı duyurunun gönderimi
# $count (Number) - messages, $first (String), $last (String) - date and time
exporting-delivery-sent = Gönderildi: { $count }. Başlangıç: { $first }, bitiş: { $last }.
exporting-delivery-none = Henüz bir şey gönderilmedi.
# $count (Number) - messages
exporting-delivery-forgotten = Her mesajın ne zaman gönderildiği artık saklanmıyor. Toplam gönderilen: { $count }.
exporting-delivery-time = Zamana göre gönderim
exporting-delivery-languages = Dillere göre
# $time (String) - of the day
exporting-delivery-at = { $time }
# $day (String) - a short date, $time (String)
exporting-delivery-day = { $day }, { $time }
