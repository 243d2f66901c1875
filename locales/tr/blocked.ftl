### A blocked time and the visits that stand in it.

# $start (String), $end (String) - dates and times
blocked-title = Bloke: { $start } – { $end }
# $count (Number) - how many visits
blocked-visits = Bu zamandaki randevular: { $count }. Randevu sahibi kendisi onaylamadan hiçbir randevu değişmez.
blocked-free = Bu zamanda randevu yok.
# $when (String) - date and time, $office (String) - a town, $state (String)
blocked-visit = { $when } · { $office } · { $state }
blocked-not-asked = henüz sorulmadı
blocked-asked = soruldu, yanıt bekleniyor
blocked-asked-same = soruldu; aynı saatte başka bir danışmanın zamanı ayrıldı
blocked-kept = saat aynı, başka bir danışmanla
blocked-moved = tarihi değişti
blocked-cancelled = iptal
# $when (String) - a short date and time
blocked-propose = Sor: { $when }
# $when (String) - a short date and time
blocked-open = Aç: { $when }
blocked-unblock = Blokeyi kaldır
