### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Прийшли: { $came }. Не прийшли: { $missed }. Не позначено: { $open }
attendance-how = Натисніть на квиток людини, яка прийшла. Натисніть ще раз, щоб скасувати. Число показує, для скількох людей квиток.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = Решта не прийшла
# $when (String) - date and time
attendance-session = Заняття: { $when }
