### An event that repeats every week.

# $when (String) - date and time, from and to
eventseries-until = Her hafta tekrarlanır: { $when }. Hangi güne kadar? Örneğin: 24.12. Resmi tatiller ve ofisin kapalı günleri atlanır.
# $day (String) - a date in words, $name (String) - a holiday's name
eventseries-holiday = Atlandı, resmi tatil: { $day } ({ $name })
# $day (String) - a date in words
eventseries-shut = Atlandı, ofis kapalı: { $day }
# $day (String) - a short date
eventseries-day = { $day }
# $count (Number) - how many drafts, $days (String) - short dates, with commas
eventseries-check = Yeni taslaklar: { $count }. Günler: { $days }
eventseries-yes = Evet, hazırla
    .keywords = evet, tamam
# $count (Number) - how many drafts
eventseries-done = Hazırlanan taslaklar: { $count }. Siz tek tek ya da hep birlikte yayımlayana kadar kimse görmez.
eventseries-none = O güne kadar böyle bir gün yok. Lütfen daha sonraki bir günü yazın.
# $count (Number) - how many weeks
eventseries-too-long = Bu çok uzun. Bir seride en fazla hafta: { $count }
