### One event: a workshop, a meeting, a webinar or a course.

event-not-found = Bu etkinliği bulamıyorum. Planlanan etkinlikler:
event-cancelled = Bu etkinlik iptal edildi.
event-over = Bu etkinlik bitti.
# $kind (String) - "Workshop" and the like, $topic (String)
event-kind = { $kind }. Konu: { $topic }
# $level (String) - such as "A2"
event-level = Düzey: { $level }
# $level (String) - "A0"
event-level-beginners = Düzey: { $level }, yeni başlayanlar için
# $when (String) - date and time, from and to
event-when = Ne zaman: { $when }
# $count (Number) - how many times a course meets; the times stand below
event-sessions = { $count ->
    [one] { $count } buluşma:
   *[other] { $count } buluşma, kayıt hepsi için:
}
# $where (String) - a town and an address, or "Online"
event-where = Nerede: { $where }
# $languages (String) - names of languages, with commas
event-languages = Diller: { $languages }
# $count (Number) - free places
event-places = { $count ->
    [one] { $count } boş yer var
   *[other] { $count } boş yer var
}
event-full = Bütün yerler dolu. Sıraya girebilirsiniz: yer açılınca size yazarız.
# $count (Number) - how many are in line
event-full-line = { $count ->
    [one] Bütün yerler dolu ve sırada { $count } kişi var. Yer açılınca sırayla soruyoruz.
   *[other] Bütün yerler dolu ve sırada { $count } kişi var. Yer açılınca sırayla soruyoruz.
}
# $count (Number) - how many people one may bring along
event-may-bring = { $count ->
    [one] Yanınızda { $count } kişi getirebilirsiniz, örneğin bir çocuk.
   *[other] Yanınızda en fazla { $count } kişi getirebilirsiniz, çocuklar da olur.
}
# $when (String) - date and time
event-closes = Son kayıt zamanı: { $when }.
event-closed = Kayıtlar kapandı.
# $ticket (String) - a short code
event-joined = Katılıyorsunuz. Biletiniz: { $ticket }
# $count (Number) - how many people come along
event-companions = { $count ->
    [one] Sizinle birlikte { $count } kişi geliyor.
   *[other] Sizinle birlikte { $count } kişi geliyor.
}
event-link-here = Aşağıdaki düğme toplantıyı açar. Lütfen bağlantıyı başkasına vermeyin.
event-no-reminders = Bu sohbet size hatırlatma gönderemeyebilir. Etkinliği takviminize kaydedin: takvim size hatırlatır.
event-come-back = Bu sayfa kapanınca sizi unutur ve hatırlatma gönderemez. Etkinliği takviminize kaydedin ve bir erişim kodu alın: kodla kaydınıza geri dönersiniz.
# $ahead (Number) - how many people are before them in line
event-waiting = { $ahead ->
    [0] Sırada ilk sizsiniz. Yer açılınca onu bir süre sizin için ayırır ve size sorarız.
    [one] Sıradasınız. Önünüzde { $ahead } kişi var. Sıra size gelince bir yeri bir süre sizin için ayırır ve size sorarız.
   *[other] Sıradasınız. Önünüzde { $ahead } kişi var. Sıra size gelince bir yeri bir süre sizin için ayırır ve size sorarız.
}
# $count (Number) - how many places they need, more than one
event-needs = { $count ->
    [one] Size { $count } yer gerekiyor.
   *[other] Size aynı anda { $count } yer gerekiyor. Daha az yer açılırsa, arkanızda bekleyen ve o kadar yerin yettiği kişilere verilebilir. Sıradaki yeriniz kaybolmaz. Daha az kişiyle de gelebilirsiniz.
}
event-line-here = Bu sayfa, yer açıldığını size haber veremez. Bir erişim kodu alın ve daha sonra buraya tekrar bakın.
# $until (String) - date and time
event-offered = Bir yer açıldı ve sizin için ayrıldı. Son yanıt zamanı: { $until }.
event-missed = Sizin için bir yer ayrılmıştı, ama zamanında yanıt gelmedi. Sıranın sonuna girebilirsiniz.
event-join = Katıl
event-line-up = Sıraya gir
event-leave-line = Sıradan çık
event-take = Yeri alıyorum
event-decline = Gerek kalmadı
event-leave = Katılmayacağım
event-bring-others = Kişi sayısını değiştir
event-ticket = Biletim
event-open-link = Toplantıyı aç
event-map = Ofisin haritası
event-others = Başka neler var
# The name of the calendar entry where nothing may be told of the event.
event-calendar-title = Randevu
# $ticket (String) - a short code
event-calendar-notes = Bilet: { $ticket }
