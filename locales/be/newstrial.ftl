### A dry run of an announcement.

newstrial-again = Палічыць яшчэ раз
# $count (Number)
newstrial-people = Людзей: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: атрымаюць на іншай мове ({ $given }): { $count }
newstrial-no-language = мова не выбрана
# $count (Number)
newstrial-waiting = Пачакаюць да раніцы: { $count }
# $minutes (Number)
newstrial-time = Прыкладны час у хвілінах: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } возьме прыкладна { $amount }.
