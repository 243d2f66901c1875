### What somebody wants to hear about.

interests-title = Haberler ve duyurular
    .keywords = haberler, haber, duyuru, duyurular, abone ol
interests-none = Şu anda size duyuru gelmiyor. Evet derseniz atölyeler, toplantılar, kurslar ve merkezin diğer haberleri hakkında size yazarız. Konuları siz seçersiniz.
interests-agree = Size burada bunlar hakkında yazabilir miyiz? İstediğiniz zaman tek dokunuşla hayır diyebilirsiniz. Randevularınız ve katıldığınız etkinliklerle ilgili mesajlar her durumda gelir. 16 yaşından küçükseniz lütfen evet demeyin: bütün yardımı onsuz da alırsınız.
interests-yes = Evet, haber istiyorum
interests-cannot-write = Sayfa kapanınca size burada yazamam, bu yüzden bu sayfada duyuru yok. Mesajlaşma uygulamasında duyurular kendiliğinden gelir.
# Whoever says that they are under 16, addressed as children are.
interests-young = 16 yaşından küçüksün, duyuruları ise yalnızca daha büyüklere gönderiyoruz. Bütün yardımı ve bütün hatırlatmaları onlar olmadan da alırsın.
# $topics (String) - topics with commas
interests-topics = Konular: { $topics }
# $towns (String) - towns with commas
interests-towns = Nerede: { $towns }
# $often (String) - how often
interests-often = Ne sıklıkla: { $often }
# $audience (String) - who somebody is
interests-audience = Kimler için: { $audience }
interests-all-topics = hepsi
interests-all-towns = bütün şehirler ve online
interests-online = Online
interests-each = her haber olduğunda
interests-weekly = haftada en fazla bir kez
interests-migrant = burada yaşayan yabancılar
interests-employer = işverenler
interests-institution = kurumlar ve kuruluşlar
interests-change-topics = Konuları seç
interests-change-towns = Şehirleri seç
interests-change-often = Sıklığı seç
interests-change-audience = Kim olduğumu seç
interests-stop = Artık duyuru istemiyorum
