### What people are told of what others have done.

telling-taken = Merkezden biri talebinizi üstlendi ve burada yanıt verecek.
telling-another = Merkezden başka biri talebinizi üstlendi ve burada yanıt verecek.
telling-begun = Merkezden biri size bir randevu hakkında yazıyor. Buradan yanıt verebilirsiniz.
telling-case = Görüşme
telling-closed = Merkezden görüştüğünüz kişi bu görüşmeyi kapattı.
telling-closed-idle = Birkaç gündür burada kimse yazmadı, bu yüzden görüşme şimdi kapandı. Bize hâlâ ihtiyacınız varsa tek dokunuşla yeniden açılır.
telling-closed-old = Bu görüşmede uzun zamandır kimse yazmadı. Görüşme kapandı; yazılanlar ve gönderilenler silinir. Bize hâlâ ihtiyacınız varsa lütfen yeniden bir danışman isteyin.
telling-rate = Yardımımız nasıldı? Bir dokunuş yeter, yanıtlamak zorunda değilsiniz.
# $count (Number) - 1 to 5
telling-stars = { $count ->
    [one] { $count } yıldız
   *[other] { $count } yıldız
}
telling-write-again = Yeniden yaz
# $when (String) - date and time
telling-visit-booked = Ofis sizin için randevu aldı: { $when }.
# $when (String) - date and time
telling-visit-moved = İsteğiniz üzerine ofis randevunuzun tarihini değiştirdi: { $when }.
# $when (String) - date and time
telling-visit-cancelled = İsteğiniz üzerine ofis randevunuzu iptal etti: { $when }.
# $when (String) - date and time
telling-visit-missed = Görüşemedik: { $when }. Umarız iyisinizdir. Randevuya hâlâ ihtiyacınız varsa başka bir saat alabilirsiniz.
# $when (String) - date and time
telling-visit-stands = İyi haber: randevunuz planlandığı gibi yapılacak: { $when }.
# $when (String) - date and time, $office (String) - a town
telling-cannot-be = Üzgünüz: randevunuz ({ $when }, { $office }) planlandığı gibi yapılamıyor. Siz karar verene kadar hiçbir şey değişmez.
telling-same-time = Aynı saatte ekibimizden başka biri sizinle görüşebilir.
telling-other-time = Lütfen başka bir saat seçin ya da randevuyu iptal edin.
telling-keep-time = Saat aynı kalsın
# How files are called that a person from the centre sends, before the ending: “document.pdf”.
telling-file-document = belge
telling-file-photo = fotoğraf
telling-file-voice = ses kaydı
telling-file-video = video
# $when (String) - date and time of the visit
telling-sooner-over = Daha erken saat artık sizin için ayrılmış değil. Randevunuz olduğu gibi kalıyor: { $when }. Hâlâ sıradasınız.
# Of a visit that nobody who looks at the phone may learn more of. $when (String) - date and time
telling-cannot-be-plain = Üzgünüz: randevunuz ({ $when }) planlandığı gibi yapılamıyor. Siz karar verene kadar hiçbir şey değişmez.
# $when (String) - date and time
telling-sooner-plain = Daha erken bir saat boş: { $when }. Sizin için ayrıldı.
