### One visit.

visit-booked = Randevunuz
visit-coming = Randevunuz onaylandı
visit-cancelled = Bu randevu iptal edildi
visit-not-found = Randevularınız arasında bunu bulamıyorum.
visit-started = Bu randevu başladı ya da bitti, bu yüzden değiştirilemez.
# $when (String) - date and time
visit-when = Tarih: { $when }
# $service (String), $language (String)
visit-service = { $service }. Dil: { $language }
# $office (String) - a town, $address (String)
visit-where = Yer: { $office }, { $address }
# $phone (String)
visit-call = Sizi arayacağımız numara: { $phone }.
# $phone (String)
visit-online = Randevu online. Başlamadan önce bağlantıyı şu numaraya göndereceğiz: { $phone }.
# $care (String) - "Care for a child" and the like
visit-care = Randevu sırasında: { $care }
# $what (String) - what to bring, in the centre's own words
visit-bring = Lütfen getirin: { $what }
# $phone (String)
visit-office-phone = Ofisin telefonu: { $phone }
# $ref (String) - the visit's number
visit-ref = Randevu numarası: { $ref }
visit-no-reminders = Bu sayfa kapanınca size hatırlatma gönderemez. Randevuyu takviminize kaydedin: takvim size hatırlatır.
visit-reminders-uncertain = Bu sohbet size randevuyu hatırlatamayabilir. Randevuyu takviminize kaydedin: takvim size hatırlatır.
visit-i-come = Geliyorum
visit-move = Tarihi değiştir
visit-cancel = Randevuyu iptal et
visit-calendar = Takvime kaydet
visit-desk = Ofiste göster
visit-remind-me = Telegram’da hatırlat
visit-all = Randevularım
# The name of the calendar entry where nothing may be told of the visit.
visit-calendar-title = Randevu
# $service (String)
visit-calendar-title-service = Randevu: { $service }
# $ref (String) - the visit's number
visit-calendar-notes = Randevu numarası: { $ref }
visit-late = Geç kalıyorum
visit-lost = Ofisi bulamıyorum
visit-sooner = Daha erken saat istiyorum
visit-in-line = Daha erken bir saat için sıradasınız.
