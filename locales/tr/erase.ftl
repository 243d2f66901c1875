### Erasing a person: the question before it is done.

erase-what = Hakkınızda bildiğimiz her şeyi sileceğiz: adınızı, numaranızı, randevuları, etkinlikleri, mesajları ve dosyaları. Bunu kimse geri getiremez.
# $count (Number) - visits to come
erase-visits = { $count ->
    [one] Gelecekteki { $count } randevunuz iptal edilecek.
   *[other] Gelecekteki { $count } randevunuz iptal edilecek.
}
# $count (Number) - events
erase-events = { $count ->
    [one] { $count } etkinlikteki yerinizi kaybedersiniz. Yeriniz sıradaki kişiye verilir.
   *[other] { $count } etkinlikteki yerinizi kaybedersiniz. Yerleriniz sıradaki kişilere verilir.
}
erase-conversation = Merkez çalışanıyla görüşmeniz biter. Görüşme ekip grubumuzdan da silinir.
erase-stays = Kalanlar: hiçbir yedek kopya sizi geri getirmesin diye şifreli bir işaret ve raporlarımız için adsız sayılar. İkisini de yasa istiyor. Kimse onlardan kim olduğunuzu anlayamaz.
erase-chat = Mesajlaşma uygulaması izin verirse son iki gündeki mesajlarımızı bu sohbetten kaldırırız. Daha eskilerini lütfen kendiniz silin.
erase-page = Bu sohbet hemen biter.
erase-staff = Merkezde de çalışıyorsunuz. Çalışan hesabınız kalır: onu bir koordinatör silebilir.
erase-check = Her şey silinsin mi?
erase-yes = Evet, her şeyi sil
    .keywords = evet, sil
