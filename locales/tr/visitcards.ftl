### What a staff group is shown of visits.

# $day (String) - a date in words, $office (String) - a town
visitcards-morning = { $day }, { $office }
# $count (Number) - how many visits
visitcards-more = Burada gösterilmeyen: { $count }. Düğme bütün günü açar.
# $office (String) - a town
visitcards-booked = Bugün için randevu alındı: { $office }
# $office (String) - a town
visitcards-cancelled = Bugün iptal edildi: { $office }
# $office (String) - a town, $was (String), $now (String) - dates and times
visitcards-moved = { $office }: { $was } → { $now }
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-arrived = { $time } ✓ geldi
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-missed = { $time } ✗ gelmedi
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-arrived = { $time } geri al ✓
# $time (String) - or the beginning of the visit's number, where several begin at that time
visitcards-undo-missed = { $time } geri al ✗
# $visit (String) - the line about a visit, $name (String) - a colleague
visitcards-with = { $visit } · danışman: { $name }
visitcards-open = Randevuyu aç
visitcards-walk-in = Randevusuz
# $office (String) - a town, $when (String) - date and time
visitcards-freed = { $office }: bu randevu yapılmayacak: { $when }. Kişi verilerini sildi, saat boş.
# $number (String) - the number of a case
visitcards-erased = Görüşme #{ $number } artık yok: kişi verilerini sildi.
