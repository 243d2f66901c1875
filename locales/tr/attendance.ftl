### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Geldi: { $came }. Gelmedi: { $missed }. İşaretsiz: { $open }
attendance-how = Gelen kişinin biletine dokunun. Tekrar dokunursanız geri alınır. Sayı, biletin kaç kişilik olduğunu gösterir.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = Diğerleri gelmedi
# $when (String) - date and time
attendance-session = Buluşma: { $when }
