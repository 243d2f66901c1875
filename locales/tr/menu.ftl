### The menu.

# $centre (String) - the centre's name
menu-hello = Merhaba! Ben { $centre } için çalışan otomatik asistanım. Size hangi yardımların olduğunu anlatır, sizin için randevu alırım.
menu-how = Bir düğmeye basın ya da neye ihtiyacınız olduğunu kendi sözlerinizle yazın.
menu-book = Randevu al
    .keywords = randevu, randevu almak, randevu almak istiyorum, randevu istiyorum, yeni randevu, rezervasyon
menu-visits = Randevularım
menu-offer = Hizmetlerimiz
menu-offices = Ofisler
menu-employers = İşverenler için
menu-institutions = Kurumlar için
menu-residence = Oturum izni, vize
menu-settings = Ayarlar
menu-help = Yardım
menu-desk = Danışman paneli
