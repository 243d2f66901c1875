### Help.

help-title = Yardım
# $centre (String) - the centre's name
help-who = Ben { $centre } için çalışan otomatik asistanım. İnsan değil, bilgisayar programıyım.
help-how = Düğmelere basın ya da kendi sözlerinizle yazın. Şu sözcükler her zaman işe yarar: menü, dil, randevularım, yardım, dur.
help-person = Merkezden biriyle konuşmak isterseniz “danışman” yazın ya da düğmeye basın. Telegram’da /person komutu da var.
help-keep = Lütfen buraya belge, PESEL numarası veya pasaport numarası göndermeyin. Bu sohbette bunları asla istemeyiz.
help-danger = Tehlikede misiniz? 112’yi arayın. Ücretsizdir ve her telefondan aranır.
help-sos = Tehlikedeyim
help-accessibility = Erişilebilirlik
help-funding = Finansman
