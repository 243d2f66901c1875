### Talking to a person: the questions before the first words.

person-subject = Danışmanla konuş
    .keywords = insan, danışman, görevli, yetkili, operatör, canlı destek, gerçek kişi, insanla konuşmak, biriyle konuşmak
person-nobody = Şu anda bu sohbette yanıt veren kimse yok. Ofisler aşağıda: arayabilir, yazabilir ya da gelebilirsiniz.
person-about = Burada size merkezden biri yanıt verecek. Konu nedir?
person-visit = Randevum hakkında
person-work = İş
person-documents = Belgeler ve çeviri
person-law = Hukuk, vergi, iş kurma
person-wellbeing = Ruh halim, aile, anlaşmazlık
person-courses = Kurslar, toplantılar
person-employer = İşverenim
person-other = Başka bir şey
person-office = Hangi ofisin yanıt vereceği önemli mi?
person-any-office = Fark etmez
# $language (String) - a language
person-not-spoken = Açık söyleyelim: burada bu dili bilen kimse yok: { $language }. Bir çeviri programı ve basit cümlelerle anlaşmaya çalışacağız. Yanıt daha geç gelebilir ve hatalar olabilir.
person-reads = Başka hangi dilde okuyabilirsiniz?
person-reads-more = Başka bir dil daha var mı?
person-none = Hiçbiri
person-enough = Hepsi bu
person-too-many = Bugün birkaç görüşme başlattınız. Lütfen bir ofisi arayın veya ofise gelin ya da yarın tekrar yazın.
# $code (String) - a return code
person-code = Bu sayfa kapanırsa görüşmeyi şu kodla yeniden bulabilirsiniz: { $code }. Lütfen bir yere yazın. Kod, “Ayarlar” bölümünde girilir.
