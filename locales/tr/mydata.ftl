### My data: what is known of a person.

mydata-title = Verilerim
    .keywords = veri, veriler, bilgilerim, kişisel bilgilerim, hakkımda ne biliyorsunuz
# $day (String) - a date
mydata-since = Sizi şu günden beri tanıyoruz: { $day }.
# $language (String) - a language by its name
mydata-language = Dil: { $language }.
# $ahead (Number) - visits to come, $past (Number) - visits that are over or cancelled
mydata-visits = Gelecek randevular: { $ahead }. Geçen veya iptal edilen randevular: { $past }.
# $count (Number) - events
mydata-events = Atölyeler ve toplantılar: { $count }.
# $count (Number) - conversations, $messages (Number) - messages in them
mydata-conversations = Merkez çalışanlarıyla görüşmeler: { $count }. İçlerindeki mesajlar: { $messages }.
# $count (Number) - how many, $days (Number)
mydata-examples = Adlar ve numaralar olmadan örnek olarak saklanan ilk sözler: { $count }. Kaç gün için: { $days }.
mydata-code = Bir erişim kodunuz var. Yalnızca onun şifrelenmiş özetini saklıyoruz.
# $day (String) - a date
mydata-agreed = Duyurular: evet dediğiniz gün: { $day }.
# $day (String) - a date
mydata-withdrawn = Duyurular: hayır dediğiniz gün: { $day }.
# $under (Number) - 16 or 18
mydata-young = { $under } yaşından küçük olduğunuzu yazdınız. Kaç yaşında olduğunuzu saklamıyoruz.
mydata-paused = Her şey duraklatıldı: yalnızca yanıt alırsınız.
# $days (Number) - for how long
mydata-kept-visits = { $days ->
    [one] Randevuları, randevudan sonra { $days } gün saklıyoruz.
   *[other] Randevuları, randevudan sonra { $days } gün saklıyoruz.
}
# $days (Number) - for how long
mydata-kept-conversations = { $days ->
    [one] Görüşmeleri, son mesajdan sonra { $days } gün saklıyoruz.
   *[other] Görüşmeleri, son mesajdan sonra { $days } gün saklıyoruz.
}
# $days (Number) - for how long
mydata-kept-delicate = { $days ->
    [one] Hukuk, ruh sağlığı veya tehlike hakkındaki görüşmeleri, bitişinden sonra { $days } gün saklıyoruz.
   *[other] Hukuk, ruh sağlığı veya tehlike hakkındaki görüşmeleri, bitişinden sonra { $days } gün saklıyoruz.
}
# $days (Number) - for how long
mydata-kept-profile = { $days ->
    [one] { $days } gün boyunca yazmazsanız her şeyi sileriz.
   *[other] { $days } gün boyunca yazmazsanız her şeyi sileriz.
}
mydata-staff = Merkezde de çalışıyorsunuz. Çalışan hesabınız bunun içinde değil: onunla bir koordinatör ilgilenir.
mydata-take = Verilerimi dosya olarak al
mydata-correct = Verilerimi düzelt
mydata-pause = Her şeyi duraklat
mydata-resume = Duraklatmayı bitir
mydata-erase = Verilerimi sil
    .keywords = sil, beni sil, beni silin, verilerimi silin, her şeyi sil, beni unut, beni unutun
