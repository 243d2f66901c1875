### Our messages out of the chat.

cleanup-title = Sohbeti temizle
    .keywords = temizle, sohbeti temizle, sohbeti sil, mesajları sil, mesajları temizle
# $channel (String) - the name of a channel in ours: telegram, web
cleanup-what = { $channel ->
    [web] Bu sohbetin bütün mesajlarını bu sayfadan ve bilgisayarımızdan silerim.
   *[other] Bu sohbetten son iki gündeki kendi mesajlarımı silerim. Daha eskileri ve sizin yazdıklarınızı silmeme Telegram izin vermiyor.
}
# $channel (String) - the name of a channel in ours: telegram, viber, web
cleanup-by-hand = { $channel ->
    [web] Tarayıcı geçmişinde bu sayfayı açtığınız görünebilir. Onu oradan silebilirsiniz. Gizli pencere geçmiş tutmaz.
   *[other] Bütün sohbeti kendiniz temizlemek için menüsünü açın (genellikle üstteki üç nokta) ve “Geçmişi temizle” ya da “Sohbeti sil” seçeneğini arayın. Adlar telefondan telefona biraz değişir.
}
cleanup-cannot = Viber’da bir program kendi mesajlarını silemez.
cleanup-stays = Randevularınız ve merkez çalışanlarına yazdıklarınız olduğu gibi kalır. Buradaki mesajları sileyim mi?
cleanup-yes = Evet, sil
cleanup-done = Mesajlar siliniyor. Bu biraz sürer.
