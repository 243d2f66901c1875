### When offices are closed.

closures-list = Yaklaşan kapalı günler. Silmek için birine dokunun. Resmi tatiller zaten biliniyor.
closures-none = Planlanmış kapalı gün yok. Resmi tatiller zaten biliniyor.
# $office (String) - a town, $first (String), $last (String) - short dates
closures-one = { $office }: { $first } – { $last }
# $office (String) - a town, $day (String) - a short date
closures-day = { $office }: { $day }
closures-add = Kapalı gün ekle
closures-at-once = Ani kapanış: herkese bildir
