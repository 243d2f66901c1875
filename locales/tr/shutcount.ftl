### Who has answered after an office had closed.

# $office (String) - a town, $days (String) - a date in words, or two with a dash
shutcount-title = { $office }, kapalı: { $days }
# $count (Number)
shutcount-asked = Etkilenen randevular: { $count }
# $count (Number)
shutcount-moved = Başka saat seçen: { $count }
# $count (Number)
shutcount-cancelled = İptal eden: { $count }
# $count (Number)
shutcount-open = Henüz yanıt vermeyen: { $count }
# $count (Number)
shutcount-call = Lütfen arayın, mesaj ulaşmıyor: { $count }
# $count (Number)
shutcount-called-off = İptal edilen etkinlikler: { $count }
# $count (Number)
shutcount-untold = Bunu henüz öğrenmeyen kişiler: { $count }
# $count (Number)
shutcount-still-on = Hâlâ yapılacak etkinlikler: { $count }
shutcount-again = Yeniden say
