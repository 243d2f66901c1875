### Who came to an event.

# $came (Number), $missed (Number), $open (Number) - how many tickets
attendance-counts = Прыйшлі: { $came }. Не прыйшлі: { $missed }. Не адзначана: { $open }
attendance-how = Націсніце на білет чалавека, які прыйшоў. Націсніце яшчэ раз, каб зняць адзнаку. Лічба паказвае, на колькі чалавек білет.
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-came = ✓ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-missed = ✗ { $ticket } · { $language } · { $count }
# $ticket (String) - a code, $language (String) - such as "uk", $count (Number) - for how many people
attendance-open = { $ticket } · { $language } · { $count }
attendance-others = Астатнія не прыйшлі
# $when (String) - date and time
attendance-session = Занятак: { $when }
