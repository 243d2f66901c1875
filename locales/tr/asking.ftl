### Questions and words that several conversations share.

asking-krakow = Kraków
    .keywords = krakov, krakova, krakovda, krakow'da, krakow'a
asking-nowy-sacz = Nowy Sącz
    .keywords = novi sonç, novi saç, nowy sonç, sonç, nowy sącz'da
asking-tarnow = Tarnów
    .keywords = tarnov, tarnova, tarnovda, tarnuf, tarnów'da
asking-oswiecim = Oświęcim
    .keywords = osviecim, osviencim, oşviençim, oświęcim'de

asking-in-person = Ofiste
    .keywords = ofis, ofise, yüz yüze, şahsen, ofise gelirim, kendim gelirim
asking-phone = Telefonla
    .keywords = telefon, telefonda, arayın, beni arayın, telefon görüşmesi
asking-online = Online
    .keywords = çevrim içi, çevrimiçi, görüntülü, görüntülü görüşme, internetten, internet üzerinden, uzaktan

asking-care-none = Bakım gerekmiyor
    .keywords = hayır, yok, gerek yok, gerekmez, gerekmiyor, istemiyorum
asking-care-child = Çocuk bakımı
    .keywords = çocuk, çocuğum, çocuklar, çocuklarım, çocuğum var, bebek, bebeğim
asking-care-dependant = Yetişkin bakımı
    .keywords = yetişkin, yaşlı, annem, babam, anne, engelli, hasta annem

asking-access-none = Özel bir ihtiyacım yok
    .keywords = hayır, yok, gerek yok, gerekmez, gerekmiyor, hiçbir şey
asking-access-wheelchair = Tekerlekli sandalye, merdiven sorunu
    .keywords = tekerlekli sandalye, merdiven, merdiven çıkamıyorum, asansör
asking-access-hearing = Az duyuyorum
    .keywords = işitme, duymuyorum, işitme engelli, sağır, işaret dili
asking-access-sight = Az görüyorum
    .keywords = görme, görmüyorum, görme engelli
asking-access-other = Başka bir şey, randevuda söylerim
    .keywords = başka, diğer, başka bir şey, sonra söylerim

asking-any-language = Herhangi bir dil
    .keywords = herhangi, herhangi biri, fark etmez, farketmez, hepsi olur
asking-address-later = adres sonra bildirilecek

asking-which-day = Hangi gün size uygun?
# $day (String) - a short date, such as "Mon, 23 Nov"
asking-day = { $day }
# $day (String) - a date in words
asking-which-time = { $day }: hangi saat size uygun?
# $time (String) - a time, such as "09:30"
asking-time = { $time }

asking-empty-nobody = Şu anda merkezde bu hizmeti veren kimse yok.
asking-empty-not-here = Şu anda bu ofiste bu hizmeti veren kimse yok.
asking-empty-no-way = Bu ofiste bu hizmet bu şekilde verilmiyor. Lütfen geri dönüp başka bir yol seçin.
asking-empty-no-language = Bu ofiste bu hizmeti bu dilde veren kimse yok.
asking-empty-closed = Bu ofis, şu anda randevu alınabilen günlerin hepsinde kapalı.
asking-empty-full = Önümüzdeki günlerde burada boş saat yok.
asking-empty-ended = Proje bittiği için artık randevu alınamıyor.
# $day (String) - a date in words
asking-empty-day = Bu günde boş saat kalmadı: { $day }. Lütfen geri dönüp başka bir gün seçin.
asking-empty-else = Diğer en yakın boş saatler:
asking-empty-nothing = Biri randevusunu iptal edince yeni saatler açılır. Lütfen daha sonra tekrar bakın.
# $office (String) - a town, $when (String) - date and time
asking-elsewhere = { $office }: { $when }
# $when (String) - date and time
asking-in-any-language = Herhangi bir dilde: { $when }
# $way (String) - "By phone" and the like, $when (String) - date and time
asking-another-way = { $way }: { $when }

asking-name-unclear = Lütfen adınızı ya da adınızı ve soyadınızı harflerle yazın.
asking-company-unclear = Lütfen şirketinizin adını yazın.
asking-phone-unclear = Bu bir telefon numarasına benzemiyor. Lütfen ülke koduyla yazın: örneğin +48 ve dokuz rakam.
# $limit (Number) - how many characters are allowed
asking-too-long = { $limit ->
    [one] Bu metin çok uzun. En fazla { $limit } karakter olabilir.
   *[other] Bu metin çok uzun. En fazla { $limit } karakter olabilir.
}
