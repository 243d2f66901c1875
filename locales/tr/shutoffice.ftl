### An office that closes unexpectedly.

shutoffice-when = Ne zaman kapalı olacak?
shutoffice-today = Bugün
shutoffice-tomorrow = Yarın
shutoffice-other-days = Başka günler
# $count (Number) - how many events
shutoffice-which = { $count ->
    [one] Bu zamanda orada { $count } etkinlik planlı. ✓ işaretliyse iptal edilir; kursun yalnızca bu günleri iptal edilir. Kalacaksa dokunun. Parantezde: kaç kişi katılıyor veya bekliyor.
   *[other] Bu zamanda orada { $count } etkinlik planlı. ✓ işaretliler iptal edilir; kursların yalnızca bu günleri iptal edilir. Kalacak olanlara dokunun. Parantezde: kaç kişi katılıyor veya bekliyor.
}
# $day (String) - a short date, $title (String), $count (Number) - how many people take part or wait
shutoffice-event = { $day }: { $title } ({ $count })
# $count (Number) - how many events, $people (Number) - how many people take part in them or wait
shutoffice-gone = { $count ->
    [one] { $count } etkinlik yapılmayacak. Hemen haber verilecek kişiler: { $people }.
   *[other] { $count } etkinlik yapılmayacak. Hemen haber verilecek kişiler: { $people }.
}
# $count (Number) - how many events
shutoffice-stay = { $count ->
    [one] { $count } etkinlik şimdilik olduğu gibi kalıyor: sonra zamanını veya yerini değiştirebilirsiniz.
   *[other] { $count } etkinlik şimdilik olduğu gibi kalıyor: sonra zamanlarını veya yerlerini değiştirebilirsiniz.
}
# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutoffice-check = { $office }: kapalı ({ $days }). Orada randevusu olan herkese hemen haber verilir; başka bir saat seçebilirler. Doğru mu?
shutoffice-yes = Evet, kapat ve bildir
# $asked (Number), $call (Number) - how many people
shutoffice-done = Ofis kapalı. Sorulan kişiler: { $asked }. Mesaj ulaşmadığı için aranacak kişiler: { $call }.
# $asked (Number), $call (Number), $people (Number) - how many people, $events (Number) - how many events
shutoffice-done-events = Ofis kapalı. Sorulan kişiler: { $asked }. Mesaj ulaşmadığı için aranacak kişiler: { $call }. Yapılmayacak etkinlikler: { $events }. Bu konuda haber verilen kişiler: { $people }.
