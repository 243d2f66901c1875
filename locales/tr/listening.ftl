### Words that are always heard when somebody types them. Lists, with commas between the words; small letters are enough.

listening-menu = menü, ana menü, ana sayfa, anasayfa, başla, başlat, başlangıç, başa dön, baştan
listening-language = dil, diller, dil seç, dil değiştir, dili değiştir, dil değiştirme, başka dil
listening-sos = sos, 112, imdat, imdat imdat, kurtarın, kurtar beni, kurtarın beni, beni kurtarın, bizi kurtarın, yetişin, yetişin imdat, imdat yardım edin, can kurtaran yok mu, acil yardım, acil yardım edin, çok acil yardım, hayatım tehlikede, tehlikedeyim, tehlikedeyiz, polis çağırın, polisi arayın, polisi çağırın, kurtarın bizi, ambulans çağırın, ambulans çağır, 112'yi arayın
listening-help = yardım, yardım et, yardım edin, bana yardım et, bana yardım edin, lütfen yardım edin, yardım eder misiniz, bilgi, nasıl kullanılır, ne yapabilirsin, neler yapabilirsin
listening-stop = dur, durdur, durun, bitir, kapat, yazma, yazmayın, bana yazmayın, mesaj gönderme, mesaj göndermeyin, bildirimleri kapat, abonelikten çık
listening-visits = randevularım, randevum, randevular, randevularımı göster, randevum ne zaman, randevu iptal, randevu iptali, randevuyu iptal et, randevumu iptal et, randevumu iptal etmek istiyorum, randevu değiştir, randevumu değiştir, randevuyu değiştir, randevumu ertele
listening-back = geri, geri dön, geri git, geriye dön, önceki
listening-person = danışman, insan, bir insan, gerçek kişi, gerçek bir kişi, görevli, yetkili, operatör, temsilci, müşteri temsilcisi, canlı destek, canlı danışman, insanla konuş, danışmanla konuş, danışmana bağlan, biriyle konuşmak istiyorum, danışmanla konuşmak istiyorum, bir insanla konuşmak istiyorum
listening-thanks = teşekkürler, teşekkür, teşekkür ederim, teşekkür ederiz, çok teşekkürler, çok teşekkür ederim, çok teşekkür ederiz, yardımınız için teşekkürler, yardımınız için teşekkür ederim, sağ ol, sağ olun, sağol, sağolun, çok sağ olun, çok sağolun, eyvallah, tşk, tşkler, tamam teşekkürler, tamam sağolun, allah razı olsun
# A request for a person is a sentence with words of these lists alone; each word in all its forms.
# One of talk-to together with one of somebody or human, or else one of need together with one of human.
listening-talk-to = konuşmak, konuş, konuşayım, konuşsam, konuşabilir, konuşabilirmiyim, konuşmam, konuşmalıyım, görüşmek, görüşeyim, görüşsem, görüşebilir, görüşebilirmiyim, görüşmem, yazışmak, yazışabilir, sohbet, bağlan, bağlanmak, bağlanabilir, bağla, bağlayın, bağlar, bağlarmısınız, bağlayabilir, bağlayabilirmisiniz, aktar, aktarın, aktarır, aktarırmısınız, ulaşmak, ulaşabilir, ulaşabilirim, iletişime, iletişim, ver, verin, çağır, çağırın
listening-somebody = biri, biriyle, birisi, birisiyle, birine, birisine, kişiyle, kişiye, operatör, operatörle, operatöre, görevli, görevliyle, görevliye, yetkili, yetkiliyle, yetkiliye, temsilci, temsilciyle, temsilciye, temsilcisi, temsilcisiyle, temsilcisine, çalışanla, çalışana, çalışanınızla, uzmanla, uzmana, desteğe, personelle
# Whoever needs a worker or an operator is an employer: only words that mean us.
listening-need = lazım, gerek, gerekli, gerekiyor, istiyorum, isterim, istiyoruz, ihtiyacım, ihtiyacımız
listening-human = insan, insanla, insana, danışman, danışmanla, danışmana, danışmanınız, danışmanınızla, danışmanınıza
# What may stand around these. No word that denies, and none of work.
listening-around = ben, bana, beni, benim, siz, sizin, sizden, sizinle, merkez, merkezden, merkezin, merkezdeki, bir, lütfen, lutfen, gerçek, canlı, destek, ile, mi, mı, mu, mü, miyim, mıyım, misiniz, mısınız, musunuz, müsünüz, ister, isterdim, istiyordum, olur, olurmu, olabilir, mümkün, mümkünmü, var, varmı, nasıl, burada, burda, buradan, şimdi, hemen, şu, an, anda, direkt, doğrudan, sadece, yalnızca, artık, ama, ve, da, de, geçmek, geçebilir, türkçe, lehçe, polonyaca, ingilizce, ukraynaca, rusça, bilen, konuşan, müşteri, hizmetleri, sorum, soru, sorunum, sorun, problem, problemim, acaba, rica, ederim, ediyorum, merhaba, merhabalar, selam, selamlar, günaydın, iyi, günler, akşamlar, evet, tamam, peki, teşekkürler
# Behind these anything may stand.
listening-about = hakkında, konusunda, ilgili, çünkü, konu
