### The list of events, for staff.

eventdesk-title = Etkinlikler
# $place (String) - a town, or "Online"
eventdesk-of = Etkinlikler: { $place }
# $count (Number) - how many events
eventdesk-coming = Yaklaşan: { $count }
# $count (Number) - how many events
eventdesk-drafts = Henüz kimsenin görmediği taslaklar: { $count }
# $count (Number) - how many events
eventdesk-past = Biten veya iptal edilen: { $count }
eventdesk-none = Burada planlanmış bir şey yok.
eventdesk-no-drafts = Burada taslak yok.
eventdesk-no-past = Burada henüz biten bir şey yok.
# $count (Number) - how many sessions
eventdesk-sessions = Buluşmalar: { $count }
eventdesk-cancelled = İptal
# $taken (Number) - places that somebody has
eventdesk-taken = Dolu yerler: { $taken }
# $taken (Number), $places (Number) - places that somebody has, and all of them; $line (Number) - how many are in line
eventdesk-taken-of = Dolu yerler: { $taken } / { $places }. Sırada: { $line }
# $day (String) - a short date, $title (String)
eventdesk-one = { $day }: { $title }
eventdesk-new = Yeni etkinlik
eventdesk-check-in = Bilet kontrolü
eventdesk-to-coming = Yaklaşan
eventdesk-to-drafts = Taslaklar
eventdesk-to-past = Biten veya iptal edilen
eventdesk-everywhere = Her yerde
