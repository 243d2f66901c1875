### Settings.

settings-title = Ayarlar
settings-language = Dil
settings-contact = Size nasıl yazalım
settings-code = Yeni erişim kodu
settings-enter-code = Erişim kodum var
settings-now-discreet = Hatırlatmalarınız ayrıntısız: yalnızca gün ve saat yazar.
settings-now-ordinary = Hatırlatmalarınızda gün, saat, ofis ve hizmet yazar. Hassas konularda yalnızca gün ve saat yazar.
settings-silent = Ben yazmadan mesaj gönderme
settings-remind = Randevularımı yine hatırlat
settings-now-silent = Siz yazmadan size hiçbir mesaj gelmiyor, hatırlatma da. Yalnızca yazdıklarınıza yanıt alırsınız.
