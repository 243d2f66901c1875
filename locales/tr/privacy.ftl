### What happens with people's data: in short, and all of it (GDPR, Article 13).

privacy-title = Verileriniz
    .keywords = gizlilik, gizliliğim, veri koruma, verilerin korunması, kişisel veriler, kişisel verilerim, kvkk
privacy-all = Hepsini oku
privacy-next = İleri
privacy-before = Geri
# $page (String), $pages (String) - numbers
privacy-page = Verileriniz hakkında her şey ({ $page } / { $pages })
# $title (String) - what a part is about
privacy-heading = — { $title } —
# Stands where the centre has not said yet who it is: the same in every language, so that nobody overlooks it.
privacy-to-be-filled = TO BE FILLED

# Where people in Poland can complain, unless the centre says otherwise.
privacy-authority = Kişisel Verileri Koruma Kurumu Başkanı (Prezes UODO), uodo.gov.pl

## In short: all of it together has 900 letters at most.

privacy-changed = Bu bilgileri değiştirdik. Vaktiniz olunca okuyabilirsiniz; sizden bir şey gerekmiyor.
privacy-write = İstediğiniz zaman yeniden okuyabilirsiniz: “gizlilik” yazın.
privacy-assistant = Ben otomatik bir asistanım: insan değil, bilgisayar programıyım. Bir insana ulaşmak için “danışman” yazın.
# $controller (String) - the name of an institution, $officer (String) - how somebody is reached
privacy-short-who = Veri sorumlusu: { $controller }. Veri koruma görevlisi: { $officer }.
privacy-short-why = Yazdıklarınızı size yanıt vermek ve randevu ayarlamak için kullanırız. Bu, yasanın verdiği kamu görevimizdir; yardım almak için onay vermeniz gerekmez.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-short-seen = { $channel ->
    [telegram] Merkez çalışanları size yardım ederken bunları görür. Bu sohbet Telegram üzerinden geçer; Telegram onu, Avrupa Birliği dışında da saklar. Web sayfamızdaki sohbet Telegram’sız çalışır.
    [viber] Merkez çalışanları size yardım ederken bunları görür. Bu sohbet Viber üzerinden, Avrupa Birliği dışından da geçer. Web sayfamızdaki sohbet Viber’sız çalışır.
   *[other] Merkez çalışanları size yardım ederken bunları görür. Bu sohbet hiçbir mesajlaşma uygulamasından geçmez.
}
# $length (String) - how long
privacy-short-conversations = Merkez çalışanlarıyla görüşmeyi son mesajdan sonra saklama süremiz: { $length }.
# $length (String) - how long
privacy-short-visits = Randevuyu, randevu gününden sonra saklama süremiz: { $length }.
# $authority (String) - the supervisory authority
privacy-short-rights = Verilerinizi görmek, düzeltmek, almak veya silmek için: /mydata, /erase. Şikâyet için: { $authority }.

## All of it.

privacy-who-title = Kim sorumlu
# $controller (String) - the name of an institution, $address (String)
privacy-who = Verilerinizden sorumlu olan (veri sorumlusu): { $controller }. Adres: { $address }.
# $officer (String) - how somebody is reached
privacy-officer = Verileriniz hakkındaki soruları veri koruma görevlisi yanıtlar: { $officer }.
privacy-why-title = Ne için ve neye dayanarak
# $purpose (String) - a sentence, $bases (String) - legal bases with commas
privacy-purpose = { $purpose } Hukuki dayanak: { $bases }.
privacy-purpose-answers = Size burada yanıt vermek: diliniz, size nasıl yazabileceğimiz ve az önce seçtikleriniz.
privacy-purpose-visits = Randevular: adınız, verirseniz telefon numaranız, hizmet, saat ve randevuyu sizin için kolaylaştıran şeyler.
privacy-purpose-conversations = Merkez çalışanlarıyla görüşmeler: onlara yazdıklarınız, gönderdikleriniz ve onların yanıtları.
privacy-purpose-examples = Sizi daha iyi anlamak: çalışanlar, bir görüşmenin ilk sözlerinin ne demek olduğunu işaretleyebilir. O zaman bu sözleri adlar, numaralar ve adresler olmadan saklarız. Program onlardan öğrenmeden önce onları insanlar okur. Hukuk, ruh hâli veya tehlike hakkındaki görüşmelerden hiçbir şey saklamayız.
privacy-purpose-events = Atölyeler, toplantılar ve kurslar: nelere katıldığınız ve sizinle kaç kişinin geldiği.
privacy-purpose-announcements = Haberler ve duyurular, yalnızca evet derseniz: konularınız ve şehirleriniz, ne zaman evet veya hayır dediğiniz.
privacy-purpose-danger = Tehlike: program, yazdıklarınızda tehlike belirten sözcükler arar; böylece kimin yardım edebileceğini hemen görürsünüz.
privacy-purpose-security = Güvenlik: merkezden kimin ne zaman bir şey yaptığı; konuşmaların içeriği olmadan.
privacy-basis-task = kamu yararına bir görev (GDPR, madde 6(1)(e))
privacy-basis-obligation = yasal bir yükümlülük (GDPR, madde 6(1)(c))
privacy-basis-vital = birinin hayatını veya sağlığını korumak (GDPR, madde 6(1)(d))
privacy-basis-consent = rızanız (GDPR, madde 6(1)(a))
privacy-basis-substantial-interest = sağlık, köken veya inanç verileri için: önemli bir kamu yararı (GDPR, madde 9(2)(g))
privacy-basis-social-care = sağlık verileri için: bakım ve sosyal destek (GDPR, madde 9(2)(h))
privacy-basis-explicit-consent = sağlık, köken veya inanç verileri için: açık rızanız (GDPR, madde 9(2)(a))
privacy-basis-vital-special = sağlık verileri için: kendisi rıza veremeyecek durumda olan birinin hayatını korumak (GDPR, madde 9(2)(c))
privacy-must = Hiçbir yasa bu verileri vermenizi zorunlu kılmıyor. Ad olmadan randevu alamayız, numara olmadan sizi arayamayız; geri kalan her şeyi boş bırakabilirsiniz.
privacy-dont-send = Lütfen buraya belge, PESEL numarası veya pasaport numarası göndermeyin. Bu sohbette bunları asla istemeyiz.
privacy-seen-title = Kim görüyor
privacy-seen = Size yardım eden merkez çalışanları ve bilgisayarlarımıza bakanlar görür. Hiçbir şey satmayız; hiçbir reklam veya istatistik şirketine bir şey gitmez.
# $channel (String) - the name of a channel in ours: telegram, viber, web
privacy-carried = { $channel ->
    [telegram] Bu sohbet Telegram üzerinden geçer. Telegram, Avrupa Birliği dışında bir şirkettir (Britanya Virjin Adaları, Birleşik Arap Emirlikleri). Bu sohbetin mesajlarını kendi bilgisayarlarında saklar ve okuyabilir. Burada onun kendi kuralları geçerlidir. Bunu istemezseniz web sayfamızdaki sohbeti kullanın, bizi arayın ya da gelin: aynı yardımı alırsınız.
    [viber] Bu sohbet Viber üzerinden geçer. Viber, Avrupa Birliği dışında bir şirkete (Japonya) aittir ve birçok ülkede bilgisayarları vardır. Burada onun kendi kuralları geçerlidir. Bunu istemezseniz web sayfamızdaki sohbeti kullanın, bizi arayın ya da gelin: aynı yardımı alırsınız.
   *[other] Bu sohbet bizim kendi sayfamızdır. Mesajlarınızı cihaza kaydetmez; hâlâ siz olduğunuzu bilmek için tek bir çerez kullanır. Başka hiçbir şirkete bir şey gitmez.
}
privacy-kept-title = Ne kadar süre
# $what (String) - one of the following, $length (String) - how long
privacy-kept = { $what }: { $length }
privacy-kept-dialogue = Yarım kalan yanıtlar
privacy-kept-web-session = Web sayfasındaki sohbet, son mesajdan sonra
privacy-kept-letters = Size gönderilen mesajlar
privacy-kept-group-copies = Ekibin Telegram’da bundan gördükleri, en fazla
privacy-kept-conversations = Merkez çalışanlarıyla görüşmeler, son mesajdan sonra
privacy-kept-conversations-delicate = Psikolog veya hukukçuyla görüşmeler, bitişinden sonra
privacy-kept-examples = Örnek olarak işaretlenen ilk sözler, işaretlendikten sonra
privacy-kept-visits = Randevular, randevu gününden sonra
privacy-kept-enrolments = Atölyeler, toplantılar ve kurslar, bitişinden sonra
privacy-kept-inactive-profile = Geri dönmezseniz her şey
privacy-kept-consents = Duyurulara evet veya hayır demiş olmanız
privacy-kept-audit = Merkezden kim ne yaptı, içerik olmadan
privacy-numbers = Sonra sileriz. Raporlar için sayılar kalır; onlarda kimse bulunamaz.
privacy-rights-title = Haklarınız
privacy-rights = Verilerinizi görebilir ve bir kopyasını alabilir (/mydata), düzelttirebilir, sildirebilir (/erase) veya kullanılmadan saklanmasını isteyebilir, kullanılmasına itiraz edebilir ve verilerinizi yanınızda götürebilirsiniz. Ücretsizdir. Bir ay içinde yanıt veririz.
privacy-withdraw = Duyurulara verdiğiniz onayı istediğiniz zaman tek dokunuşla geri alabilirsiniz. Ondan önce gönderilenler yasal kalır.
privacy-complain-title = Şikâyet
# $authority (String) - the supervisory authority
privacy-complain = Verilerinizle yanlış bir şey yaptığımızı düşünürseniz şuraya şikâyette bulunabilirsiniz: { $authority }. Önce veri koruma görevlimize de yazabilirsiniz.
privacy-more-title = Başka neler
privacy-decisions = Program sizin hakkınızda hiçbir karar vermez. Boş saatleri gösterir ve yazdıklarınızı iletir; kararı insanlar verir.
privacy-children = 16 yaşından küçükseniz burada herkes gibi bütün yardımı alırsınız, yalnızca duyuru almazsınız: bunun için anne babanızın onay vermesi gerekir. 16 veya 18 yaşından küçük olduğunuzu yazarsanız yalnızca bunu aklımızda tutarız, yaşınızı değil.
privacy-news = Bunlardan bir şey değişirse kısa metni size bir kez daha gösteririz.
# $count (Number)
privacy-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}
# $count (Number)
privacy-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}
# $count (Number)
privacy-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}
# $count (Number)
privacy-months = { $count ->
    [one] { $count } ay
   *[other] { $count } ay
}
# $count (Number)
privacy-years = { $count ->
    [one] { $count } yıl
   *[other] { $count } yıl
}
