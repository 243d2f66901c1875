### A dry run of an announcement.

newstrial-again = Посчитать снова
# $count (Number)
newstrial-people = Людей: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: получат на другом языке ({ $given }): { $count }
newstrial-no-language = язык не выбран
# $count (Number)
newstrial-waiting = Будут ждать до утра: { $count }
# $minutes (Number)
newstrial-time = Примерное время в минутах: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } возьмёт примерно { $amount }.
