### A dry run of an announcement.

newstrial-again = Порахувати ще раз
# $count (Number)
newstrial-people = Людей: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: отримають іншою мовою ({ $given }): { $count }
newstrial-no-language = мову не вибрано
# $count (Number)
newstrial-waiting = Чекатимуть до ранку: { $count }
# $minutes (Number)
newstrial-time = Приблизний час у хвилинах: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } візьме приблизно { $amount }.
