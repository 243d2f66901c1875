### A dry run of an announcement.

newstrial-again = Посчитать снова
# $count (Number)
newstrial-people = Людей: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: { $count } получат на другом языке: { $given }
newstrial-no-language = язык не выбран
# $count (Number)
newstrial-waiting = Будут ждать до утра: { $count }
# $minutes (Number)
newstrial-time = Займёт минут, примерно: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } возьмёт примерно { $amount }.
