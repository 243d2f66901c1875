### A dry run of an announcement.

newstrial-again = Count again
# $count (Number)
newstrial-people = People: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: in another language ({ $given }): { $count }
newstrial-no-language = no language chosen
# $count (Number)
newstrial-waiting = Will wait for the end of the night: { $count }
# $minutes (Number)
newstrial-time = Time in minutes, about: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } will charge about { $amount }.
