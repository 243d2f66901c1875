### How a case looks to staff: its card, and the lines around what is said in it.

casecards-visit = Sonraki randevu
casecards-back = ← Geri
casecards-more = Diğer…
# $language (String) - a language
casecards-which-reply = Hangi hazır yanıt? Hemen, şu dilde gönderilir: { $language }. ∅ işareti, çevirisi yok demektir.
# $title (String) - a reply's title
casecards-reply-missing = ∅ { $title }
# $count (Number) - 1 is the next day on which somebody is at work
casecards-rest-days = { $count ->
    [1] Sonraki iş günü
    [7] Bir hafta sonra
    [one] { $count } gün sonra
   *[other] { $count } gün sonra
}
casecards-open = Konuyu aç
casecards-to-case = Talep
casecards-visitor = Kişi yazıyor:
casecards-visitor-corrected = Kişi yazıyor (düzeltildi):
# $name (String) - a colleague
casecards-staff = Yanıt ({ $name }):
# $name (String) - a colleague
casecards-note = Not, gönderilmedi ({ $name }):
# $visit (String) - the visit's reference
casecards-late = ⏰ Randevuya geç kalıyor: { $visit }.
# $visit (String) - the visit's reference, $by (String) - how long
casecards-late-by = ⏰ Randevuya geç kalıyor: { $visit }. Gecikme: { $by }.
# $visit (String) - the visit's reference
casecards-lost = 🧭 Ofisi bulamıyor, randevu { $visit }. Lütfen yazın veya arayın.
casecards-danger = 🆘 Kişi yardım çağırıyor (SOS veya 112). Kendisine 112 numarası gösterildi. Lütfen hemen yazın.
# $visit (String) - the visit's reference
casecards-begun = Ekipten biri randevu hakkında ilk mesajı yazdı: { $visit }.
casecards-ended = Kişi görüşmeyi bitirdi.
casecards-returned = Kişi geri döndü.
casecards-reopened = Talep yeniden açıldı.
casecards-idle = Kendiliğinden kapandı: birkaç gündür kimse yazmadı. Kişi istediği zaman geri dönebilir.
casecards-old = Kendiliğinden kapandı: son mesaj artık saklanamayacak kadar eski. Görüşmede yazılanlar silinecek.
casecards-alert-over = Kendiliğinden kapandı: konu dünkü bir randevuydu ve kimse bir şey yazmadı.
casecards-left = ⚠️ Kişi sohbetten ayrıldı: yazılanlar, geri dönene kadar ona ulaşmaz.
# $number (String) - the number of the other case
casecards-joined = Kişi koduyla geri döndü. Talep #{ $number } içinde yazılanlar artık burada.
# $number (String) - the number of the other case
casecards-joined-to = Bu kişinin daha önce açılmış bir talebi var. Görüşme, burada yazılanlarla birlikte orada sürüyor: talep #{ $number }.
casecards-something = Bu talepte bir şey değişti.
casecards-undelivered-gone = ⚠️ Teslim edilmedi: kişi sohbetten ayrıldı ya da bizi engelledi. Randevusu varsa telefon numarasını “Sonraki randevu” düğmesiyle görebilirsiniz. Sohbete dönerse lütfen bunu yeniden yazın. Başka bir kanala erişim koduyla gelirse mesajı orada alır.
casecards-undelivered-refused = ⚠️ Teslim edilmedi: kişinin uygulaması bu mesajı kabul etmiyor. Düz metin ya da daha küçük bir dosya deneyin.
casecards-undelivered-expired = ⚠️ Zamanında teslim edilmedi. Lütfen yeniden yazın veya arayın: randevudaki telefon numarasını “Sonraki randevu” düğmesiyle görebilirsiniz.
casecards-undelivered-unknown = ⚠️ Ulaşıp ulaşmadığı belli değil. Lütfen sorun veya arayın: randevudaki telefon numarasını “Sonraki randevu” düğmesiyle görebilirsiniz.
casecards-file-elsewhere = Bu dosya burada gösterilemiyor. Tarayıcıdaki panelde duruyor.
casecards-words-elsewhere = Bu metin burada gösterilemiyor. Tarayıcıdaki panelde duruyor.
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-late = ⏰ Talep #{ $number }: randevuya geç kalıyor. Randevu: { $when }.
# $number (String) - the case's number, $when (String) - date and time of the visit, $by (String) - how long
casecards-post-late-by = ⏰ Talep #{ $number }: randevuya geç kalıyor. Randevu: { $when }. Gecikme: { $by }.
# $count (Number) - how many
casecards-late-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
casecards-late-more = yarım saatten fazla
# $number (String) - the case's number, $when (String) - date and time of the visit
casecards-post-lost = 🧭 Talep #{ $number }: ofisi bulamıyor. Randevu: { $when }.
# $number (String) - the case's number
casecards-post-danger = 🆘 Talep #{ $number }: kişi yardım çağırıyor. Lütfen hemen yazın.
# $number (String) - the case's number, $when (String) - date and time
casecards-post-waits = ⏳ Talep #{ $number } şu zamandan beri yanıt bekliyor: { $when }.
# $number (String) - the case's number
casecards-post-unseen = ✉️ Talep #{ $number }: kişi görüşmeyi bitirdi; son yazdıkları bu grupta görünmüyor. “Yeniden aç” düğmesi bunları gösterir.
# $number (String) - the case's number
casecards-homeless = Talep #{ $number } hiçbir ekip grubuna uymuyor. Tarayıcıdaki panelden yanıt verilebilir.
# $group (String) - a number
casecards-group-trouble = Talepler şu ekip grubunda gösterilemiyor: { $group }. Bot grupta değil ya da bir yetkisi eksik. Hiçbir şey kaybolmaz: talepler bekler ve tarayıcıdaki panelden yanıtlanabilir.
# $group (String) - a number
casecards-refused-visits = Randevularla ilgili bir mesaj şu ekip grubunda gösterilemedi: { $group }. Hiçbir şey kaybolmaz: bütün randevular günün listesinde.
# $number (String) - the case's number, $group (String) - a number
casecards-refused-case = Talep #{ $number } hakkında bir mesaj şu ekip grubunda gösterilemedi: { $group }. Hiçbir şey kaybolmaz: talep buradan açılabilir.
casecards-not-staff = İletilmedi: bu hesap ekipte değil ya da bu talebe yanıt veremez.
casecards-is-over = İletilmedi: talep kapalı. Önce yeniden açın.
casecards-cannot-pass = İletilmedi: kişi kartı, konum, anket ve benzerleri iletilmez. Kim olduğunuzu gösterebilir ya da iletilemezler.
casecards-borrowed = İletilmedi: lütfen kendi hesabınızdan yazın. İletilen mesajlar, botlar, kanallar ve anonim yöneticiler kişiye ulaştırılmaz.
casecards-stays-sent = Değişmedi: bu bir yanıttı, kişi onu eski haliyle görüyor. Not için lütfen // ile başlayan yeni bir mesaj yazın.
casecards-stays-note = Bu hâlâ bir not: kişi onu görmüyor. Yanıt için lütfen yeni bir mesaj yazın.
casecards-stays-file = Değişmedi: ilk gönderilen dosya kalır. Başka bir dosya için lütfen yeni bir mesaj gönderin.
casecards-too-large = İletilmedi: bu dosya 20 MB sınırını aşıyor ve kendi adını koruyacaktı; bu ad kim olduğunuzu gösterebilir. Lütfen daha küçük bir dosya gönderin.
