### What the conversations of staff about events share.

planning-migrants = yabancılar
planning-employers = işverenler
planning-institutions = kurumlar
planning-everybody = herkes
planning-scope = Bu etkinlik bir seriye ait. Hangi etkinlikler için?
planning-this-one = Yalnızca bu
# $count (Number) - how many events follow in the series
planning-and-others = { $count ->
    [one] Bu ve sonraki { $count } etkinlik
   *[other] Bu ve sonraki { $count } etkinlik
}
# $kind (String) - "Workshop" and the like, $topic (String)
planning-kind = { $kind }. Konu: { $topic }
# $level (String) - such as "A2"
planning-level = Düzey: { $level }
# $level (String) - such as "A2"
planning-level-key = { $level }
# $count (Number) - how many sessions; the times stand below
planning-sessions = Buluşmalar: { $count }
# $count (Number) - how many sessions are not shown
planning-more-sessions = … ve { $count } tane daha
# $where (String) - a town and a place, or "Online"
planning-where = Nerede: { $where }
# $office (String) - a town, $place (String) - a room or an address
planning-place = { $office }, { $place }
# $link (String) - an address
planning-link = Bağlantı: { $link }
planning-no-link = Bağlantı henüz eksik.
# $languages (String) - names of languages, with commas
planning-languages = Diller: { $languages }
# $who (String) - "foreigners, employers" and the like
planning-who = Kimler gelebilir: { $who }
# $count (Number)
planning-places = Yer sayısı: { $count }
planning-any-number = Yer sayısı: sınırsız
planning-as-many = Sınırsız
# $count (Number) - how many people
planning-companions = Herkesin getirebileceği kişi sayısı: { $count }
# $when (String) - date and time
planning-closes = Son kayıt: { $when }
planning-which-office = Nerede olacak?
planning-when-unclear = Bunu anlamadım. Lütfen günü ve saati şöyle yazın: 24.12 17:00-19:00
# $day (String) - a date in words
planning-beyond = Projenin son günü: { $day }. Daha sonrasına bir şey planlanamaz.
planning-past = Bu zaman geçti. Lütfen gelecekte bir gün ve saat yazın.
planning-overlap = O saatte başka bir buluşma var. Lütfen başka bir zaman seçin.
# $day (String) - a date in words, $name (String) - a holiday's name
planning-holiday = Dikkat, resmi tatil: { $day } ({ $name }).
# $day (String) - a date in words
planning-shut = Dikkat, ofis o gün kapalı: { $day }.
# $least (String), $most (String) - numbers
planning-number-unclear = Lütfen bir sayı yazın: en az { $least }, en fazla { $most }.
planning-link-unclear = Bu bir adres değil. Lütfen https:// ile başlayan bir adres yazın.
planning-yes-change = Evet, değiştir
    .keywords = evet, tamam
# $count (Number) - how many people get a message
planning-told = Değiştirildi. Şimdi haber verilen kişiler: { $count }
planning-changed = Bu arada başka biri değiştirdiği için hiçbir şey kaydedilmedi. Şimdiki hali bu.
