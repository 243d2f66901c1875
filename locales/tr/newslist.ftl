### All announcements, for coordinators.

newslist-none = Henüz duyuru yok.
# $count (Number)
newslist-some = Duyurular: { $count }. En yeniler önce.
newslist-new = Duyuru yaz
newslist-older = Eskiler
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = No. { $number } · { $state }: { $words }
newslist-draft = Taslak
newslist-approval = İkinci kişiyi bekliyor
newslist-scheduled = Zamanını bekliyor
newslist-sending = Gönderiliyor
newslist-paused = Duraklatıldı
newslist-done = Gönderildi
newslist-stopped = Durduruldu
newslist-withdrawn = Geri çekildi
