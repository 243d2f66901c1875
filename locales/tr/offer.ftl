### What the centre offers: groups, services and what each of them is. The ids are named in the catalogue.

offer-for-migrants = Małopolska’da yaşayan veya çalışan yabancılara yardım ediyoruz. Daha fazlasını okumak ve randevu almak için bir konu seçin.
offer-for-employers = Yabancı çalıştıran veya çalıştırmak isteyen işverenleri destekliyoruz. Daha fazlasını okumak ve danışmanımızla görüşmek için bir konu seçin.
offer-for-institutions = Yabancılar için çalışan kurum ve kuruluşlar ile başka kültürleri tanımak isteyen herkes için.

## Groups

offer-group-guidance = İş ve günlük hayat
offer-group-specialists = Uzman desteği ve danışmanlık
offer-group-courses = Kurslar
offer-group-meetings = Atölyeler ve toplantılar
offer-group-documents = Belgeler ve diplomalar
offer-group-extras = Ofiste
offer-group-employer-support = Şirketiniz için destek
offer-group-employer-training = Eğitimler ve toplantılar
offer-group-partnership = Małopolska Ortaklığı
offer-group-awareness = Kültürleri tanımak

## For migrants

offer-career = Kariyer danışmanı
    .keywords = iş, iş arıyorum, iş bulmak, iş bulmak istiyorum, kariyer, cv, özgeçmiş, iş görüşmesi, iş değiştirmek, iş ilanları, işsizim
offer-career-about = Kariyer danışmanı neler yapabildiğinizi ve ne yapmak istediğinizi sizinle konuşur: iş bulmak, iş değiştirmek, CV, iş görüşmesi ve işinize yarayacak kurslar.
offer-assistant = Kültürlerarası asistan
    .keywords = form, formlar, form doldurmak, dilekçe, resmi mektup, okul, kreş, anaokulu, doktor, hastane, pesel, günlük işler
offer-assistant-about = Kültürlerarası asistan Polonya’daki günlük hayatta size yardım eder: resmi dairelerin, okulların ve sağlık hizmetlerinin nasıl çalıştığını anlatır, bir mektubu anlamanıza veya form doldurmanıza ve resmi dairelerle konuşmanıza yardım eder.
offer-legal = Hukuki danışmanlık
    .keywords = avukat, hukuk, hukukçu, hukuki destek, haklarım, sözleşme, iş sözleşmesi, dava, mahkeme, boşanma, maaşımı alamıyorum
offer-legal-about = Bir hukukçu haklarınızı ve yükümlülüklerinizi anlatır: iş, ev, resmi daireler ve aile konularında. Görüşme özel bir ortamda yapılır.
offer-tax = Vergi danışmanlığı
    .keywords = vergi, vergiler, vergi beyanı, vergi beyannamesi, vergi iadesi, vergi dairesi, pit
offer-tax-about = Bir danışman Polonya’daki vergileri anlatır: yıllık vergi beyanı, işinizin veya kendi şirketinizin vergisi.
offer-business = İş kurma danışmanlığı
    .keywords = şirket, firma, iş kurmak, kendi işim, kendi işimi kurmak, şirket kurmak, şirket açmak, iş yeri açmak
offer-business-about = Bir danışman Polonya’da kendi işinizi kurmanıza ve yürütmenize yardım eder.
offer-psychological = Psikolojik destek
    .keywords = psikolog, psikoloji, terapi, depresyon, kaygı, mutsuzum, çok üzgünüm, yalnızlık, korku, korkuyorum, moralim bozuk
offer-psychological-about = Bir psikolog sizi dinler ve zor bir dönemi aşmanıza yardım eder: stres, yalnızlık, kayıp, ailenizle ilgili endişeler. Görüşme özel bir ortamda yapılır.
offer-mediation = Arabuluculuk
    .keywords = arabulucu, anlaşmazlık, uyuşmazlık, kavga, tartışma, çatışma, uzlaşma
offer-mediation-about = Arabulucu bir anlaşmazlığın iki tarafıyla bir araya gelir, örneğin işverenle, komşuyla ya da aile içinde; birlikte çözüm bulmanıza yardım eder.
offer-polish-course = Lehçe kursları
    .keywords = lehçe, lehçe kursu, lehçe öğrenmek, lehçe dersi, polonyaca, polonyaca kursu, polonyaca öğrenmek, polca, dil kursu
offer-polish-course-about = Grup içinde Lehçe öğrenirsiniz. Hiçbir tarih size uymuyorsa ofiste sorun.
offer-vocational-course = Meslek kursları
    .keywords = meslek, meslek kursu, meslek öğrenmek, meslek eğitimi, mesleki eğitim, sertifika, mesleki yeterlilik, yeterlilik belgesi, forklift ehliyeti
offer-vocational-course-about = Bir meslek öğrenir ya da yeni bir yeterlilik kazanırsınız. Kariyer danışmanı seçmenize yardım eder. Hiçbir tarih size uymuyorsa ofiste sorun.
offer-workshops = Atölyeler
    .keywords = atölye, atölye çalışması, çalıştay, workshop
offer-workshops-about = Polonya’da hayat ve iş için yararlı bir şey öğrendiğiniz küçük grup buluşmaları.
offer-information-meetings = Bilgilendirme toplantıları
    .keywords = toplantı, toplantılar, bilgilendirme, bilgilendirme toplantısı, seminer
offer-information-meetings-about = Tek bir konuda kısa toplantılar; sorularınıza da zaman var.
offer-translation = Belge çevirisi
    .keywords = çeviri, çevirmen, tercüme, tercüman, yeminli tercüme, yeminli tercüman, yeminli çeviri, belge tercümesi, çevirmek
offer-translation-about = İş, okul veya resmi daireler için gereken belgelerin çevrilmesine yardım ederiz. Onları buraya göndermeyin: randevuya getirin.
offer-nostrification = Diploma denkliği
    .keywords = diploma, diplomam, denklik, diploma tanıma, nostrifikasyon, okul belgesi, lise diploması, üniversite diploması
offer-nostrification-about = Diplomanızın veya okul belgenizin Polonya’da tanınmasına yardım ederiz (nostryfikacja): hangi kurum karar verir, ne gerekir, nasıl başvurulur.
offer-computer = Bilgisayar ve yazıcı
    .keywords = bilgisayar, yazıcı, çıktı, çıktı almak, yazdırmak, tarayıcı, taramak, fotokopi
offer-computer-about = Ofiste bilgisayar ve yazıcı kullanabilirsiniz, örneğin bir başvuru ya da CV için.
offer-childcare = Randevu sırasında çocuk bakımı
    .keywords = çocuk, çocuğum, çocuklar, çocuk bakımı, çocuğuma bakacak, bebek, bakıcı
offer-childcare-about = Siz randevudayken biri çocuğunuza bakar. Randevu alırken bunu sorarım.
offer-dependant-care = Randevu sırasında yetişkin bakımı
    .keywords = yaşlı, yaşlı bakımı, hasta bakımı, engelli, engelli bakımı, yetişkin bakımı
offer-dependant-care-about = Siz randevudayken, günlük hayatta desteğe ihtiyacı olan yakınınızla biri ilgilenir. Randevu alırken bunu sorarım.

## For employers

offer-onboarding-translation = İşe başlama belgelerinin çevirisi
    .keywords = işe başlama belgeleri, işe alım belgeleri, çalışan belgeleri, çalışanlar için belgeler, oryantasyon
offer-onboarding-translation-about = Yeni bir yabancı çalışanın işe başlarken aldığı belgelerin çevrilmesine yardım ederiz.
offer-substitute-refund = Yedek çalışan masrafının iadesi
    .keywords = yedek eleman, yedek çalışan, yerine çalışan, gider iadesi, masraf iadesi
offer-substitute-refund-about = Çalışanınız Lehçe öğrenirken onun yerine çalışan kişinin masrafının iadesi. Koşulları danışmanımız anlatır.
offer-employment-subsidy = Yabancı istihdamına mali destek
    .keywords = teşvik, sübvansiyon, istihdam desteği, yabancı çalıştırmak, yabancı işe almak
offer-employment-subsidy-about = Yabancı çalıştırma giderleri için mali destek. Koşulları danışmanımız anlatır.
offer-mentor-allowance = Mentor çalışan için ek ödeme
    .keywords = mentorluk, mentör, ek ödeme, mentor desteği
offer-mentor-allowance-about = Yeni bir yabancı çalışana mentorluk eden çalışan için ek ödeme. Koşulları danışmanımız anlatır.
offer-multicultural-training = Eğitim: çok kültürlülük
    .keywords = çok kültürlülük, çokkültürlülük, farklı kültürler, kültür eğitimi
offer-multicultural-training-about = Ekibiniz için, farklı kültürlerden insanlarla çalışma eğitimi.
offer-communication-training = Eğitim: kültürlerarası iletişim
    .keywords = kültürlerarası iletişim, iletişim eğitimi, dil engeli
offer-communication-training-about = Ekibiniz için, dil ve kültür farklarına rağmen birbirini anlama eğitimi.
offer-diverse-team-training = Eğitim: çok kültürlü ekip yönetimi
    .keywords = ekip yönetimi, çeşitlilik, karma ekip, yöneticilik, yönetici eğitimi
offer-diverse-team-training-about = Farklı ülkelerden insanların çalıştığı ekipleri yönetenler için eğitim.
offer-employer-meetings = Yasal oturum ve çalışma toplantıları
    .keywords = webinarlar, yasal çalışma, yasal oturum, işveren toplantısı, yasal istihdam
offer-employer-meetings-about = Yabancıların yasal oturumu ve yasal çalışması hakkında bilgilendirme toplantıları ve webinarlar. Tarihleri ofiste sorun.

## For institutions

offer-partnership = Ortaklık nedir
    .keywords = ortaklık, mpiw, ortaklar, iş birliği
offer-partnership-about =
    Małopolska Entegrasyon ve Çok Kültürlülük Ortaklığı (Małopolskie Partnerstwo na rzecz Integracji i Wielokulturowości), yabancılar için çalışan kurumların ağı olarak planlanıyor. Tüzüğü henüz bir öneridir.

    Ortakların kazandıkları: kurumlar arası bağlar, tartışma ortamı, bilgiye hızlı erişim, olup bitende söz hakkı, projeler için daha fazla güç, diğer ortakların olanaklarına erişim, ortak araştırma ve analizler, bir araç kitaplığı ve kurumun tanıtımı.
offer-partnership-bodies = Ortaklık nasıl çalışacak
offer-partnership-bodies-about =
    Önerilen tüzüğe göre üç tür organ vardır.

    Genel Kurul: bütün temsilciler. Yılda bir toplanır, yönü belirler ve Program Kurulunu atar.

    Program Kurulu: 2 yıl için atanan 4–6 kuruluş. Altı ayda bir toplanır, Ortaklığın hedeflerini hayata geçirir ve çalışmalarını tanıtır.

    Tematik gruplar: sürekli ya da bir süreliğine seçilen temsilciler. Bir liderle birlikte tek bir konuda çalışırlar.

    Ortakların listesini ve büro işlerini WUP Kraków’daki Sekreterlik yürütür.
offer-partnership-join = Nasıl katılınır
    .keywords = ortaklığa katılmak, ortak olmak, katılım beyanı, beyan, üyelik
offer-partnership-join-about =
    Kuruluşunuzun bilgileri ve yabancılar için yaptığı çalışmaların açıklamasıyla bir beyan doldurun ve şu adrese gönderin: integracja@wup-krakow.pl

    Kabule Program Kurulu karar verir. Ortaklardan etkin olmaları beklenir: toplantı, webinar ve konferanslara katılmaları ve deneyimlerini paylaşmaları.
offer-partnership-statute = Tüzük hakkında görüşler
    .keywords = tüzük, tüzük önerisi, tüzük taslağı
offer-partnership-statute-about = Tüzük, ortakların birlikte karara bağladığı bir öneridir. Görüşlerinizi, özellikle çalışma biçimi hakkındaki fikirlerinizi şu adrese gönderin: integracja@wup-krakow.pl
offer-partnership-topics = Konu öner
offer-partnership-topics-about = Ortaklar toplantılar için konu önerir. Sekreterlik bunlardan çalışma planını hazırlar.
offer-awareness-training = Açık eğitimler ve webinarlar
offer-awareness-training-about = Kültürlerarası iletişim üzerine, ilgilenen herkese açık eğitimler ve webinarlar.
offer-awareness-media = Yayınlar ve kamu spotları
offer-awareness-media-about = Yerel ve bölgesel medyada çok kültürlülüğü tanıtan yayınlar ve kamu spotları.
offer-awareness-events = Konferanslar ve etkinlikler
offer-awareness-events-about = Yabancıların entegrasyonu ve kültürlerarası iletişim üzerine konferanslar ve bölgesel etkinlikler.
offer-awareness-contests = Yarışmalar
    .keywords = yarışma, ödül, belediye yarışması
offer-awareness-contests-about = Yabancılara açık bir belediye (gmina), entegrasyonda etkin bir sivil toplum kuruluşu ve yabancı dostu bir işveren için yarışmalar.

## Topics of events and announcements

offer-topic-work = İş aramak
offer-topic-polish = Lehçe
offer-topic-vocational = Meslekler ve yeterlilikler
offer-topic-offices = Resmi daireler ve günlük işler
offer-topic-family = Çocuklar, okul, aile
offer-topic-business = İş kurmak
offer-topic-digital = Bilgisayar ve telefon
offer-topic-culture = Kültür ve insanlarla tanışma
offer-topic-employers = İşverenler için
