### Settings.

settings-title = Ayarlar
settings-language = Dil
settings-contact = Size nasıl yazalım
settings-code = Yeni erişim kodu
settings-enter-code = Erişim kodum var
settings-now-discreet = Hatırlatmalarınız ayrıntısız: yalnızca gün ve saat yazar.
settings-now-ordinary = Hatırlatmalarınızda gün, saat, ofis ve hizmet yazar. Hassas konularda yalnızca gün ve saat yazar.
settings-silent = Kendiliğinden bir şey gönderme
settings-remind = Randevularımı yine hatırlat
settings-now-silent = Kendiliğinden hiçbir şey gelmiyor, hatırlatma da. Yalnızca yazdıklarınıza yanıt alırsınız.
