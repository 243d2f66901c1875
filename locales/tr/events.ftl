### What is on.

events-title = Atölyeler ve toplantılar
    .keywords = etkinlik, etkinlikler, neler var, kurslar, dersler, kurs tarihleri, atölye tarihleri
# $count (Number) - how many events
events-count = { $count ->
    [one] { $count } etkinlik. Ayrıntıları görmek ve katılmak için dokunun.
   *[other] { $count } etkinlik. Ayrıntıları görmek ve katılmak için birine dokunun.
}
# $day (String) - a short date, $title (String)
events-one = { $day }: { $title }
# $count (Number) - how many times a course meets
events-sessions = { $count ->
    [one] { $count } buluşma
   *[other] { $count } buluşma
}
# $kind (String) - "Workshop" and the like, $where (String) - a town, or "Online"
events-where = { $kind }, { $where }
events-room = Boş yer var
events-full = Bütün yerler dolu, sıraya girebilirsiniz
events-joined = Katılıyorsunuz
events-waiting = Sıradasınız
events-offered = Sizin için yer ayrıldı
# $what (String) - a town, or "Online", or "everywhere"
events-by-office = Nerede: { $what }
# $what (String) - a kind or a subject, or "everything"
events-by-topic = Ne: { $what }
# $what (String) - a language, or "any language"
events-by-language = Dil: { $what }
# $what (String) - "this week" and the like
events-by-week = Ne zaman: { $what }
events-any-office = her yerde
events-any-topic = hepsi
events-any-language = fark etmez
events-any-time = fark etmez
events-this-week = bu hafta
events-later = gelecek haftadan itibaren
# $what (String) - a town, a subject, a language, a time; $count (Number) - how many events
events-choice = { $what } ({ $count })
events-which-office = Nerede?
events-which-topic = Neyle ilgileniyorsunuz?
events-which-language = Hangi dilde olsun?
events-which-week = Ne zaman?
events-none = Şu anda planlanmış atölye, toplantı ya da kurs yok. Tarih belli olunca burada bulursunuz.
events-none-fit = Seçtiklerinizin hepsine uyan bir şey yok. Neyin farklı olabileceğine dokunun:
# $count (Number) - how many events
events-all = Hepsini göster ({ $count })
