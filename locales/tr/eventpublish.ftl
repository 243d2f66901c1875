### Publishing an event.

eventpublish-words = Henüz yayımlanamaz: başlık ya da açıklama eksik.
eventpublish-link = Henüz yayımlanamaz: etkinlik online, ama bağlantı eksik.
eventpublish-future = Yayımlanamaz: zamanı geçti. Önce zamanı değiştirin.
eventpublish-closes = Yayımlanamaz: son kayıt günü geçti. Önce onu değiştirin.
eventpublish-scope = Bu etkinlik bir seriye ait. Neyi yayımlamak istiyorsunuz?
# $count (Number) - how many drafts
eventpublish-all = Serinin bütün taslakları ({ $count })
# $languages (String) - names of languages
eventpublish-missing = Eksik: { $languages }. Bu dillerde okuyanlar etkinliği başka bir dilde görecek.
# $languages (String) - names of languages
eventpublish-outdated = Asıl metin değiştiği için güncel olmayan: { $languages }
# $count (Number) - how many events, $title (String)
eventpublish-check = Yayımlansın mı: “{ $title }”? O andan sonra herkes görür ve katılabilir. Etkinlikler: { $count }
eventpublish-yes = Evet, yayımla
    .keywords = evet, tamam
# $count (Number) - how many events
eventpublish-done = Yayımlandı: { $count }
