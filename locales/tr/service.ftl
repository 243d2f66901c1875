### One service.

service-unknown = Bu hizmeti bilmiyorum. Sunduğumuz hizmetler:
# $minutes (Number) - how long a visit takes
service-visit = { $minutes ->
    [one] Randevu { $minutes } dakika sürer.
   *[other] Randevu { $minutes } dakika sürer.
}
# $languages (String) - names of languages, with commas
service-languages = Diller: { $languages }
# $office (String) - a town
service-given-in = Ofis: { $office }
# $what (String) - what to bring, in the centre's own words
service-bring = Lütfen getirin: { $what }
service-book = Randevu al
service-dates = Tarihler ve yerler
# $email (String)
service-write = Yaz: { $email }
service-read-more = Daha fazla bilgi
service-others = Listeye dön
service-for-migrants = Małopolska’da yaşayan veya çalışan yabancılar için.
service-for-employers = İşverenler için.
service-for-institutions = Kurumlar, kuruluşlar ve ilgilenen herkes için.
