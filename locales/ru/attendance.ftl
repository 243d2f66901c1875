### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Пришли: { $came }. Не пришли: { $missed }. Не отмечено: { $open }
attendance-how = Нажмите на билет человека, который пришёл. Нажмите ещё раз, чтобы отменить. Число показывает, на сколько человек билет.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = Остальные не пришли
# $when (String) - date and time
attendance-session = Занятие: { $when }
