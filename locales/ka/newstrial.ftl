### A dry run of an announcement.

newstrial-again = თავიდან დათვლა
# $count (Number)
newstrial-people = ადამიანები: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: სხვა ენაზე ({ $given }): { $count }
newstrial-no-language = ენა არჩეული არ არის
# $count (Number)
newstrial-waiting = დილამდე დაელოდება: { $count }
# $minutes (Number)
newstrial-time = დრო წუთებში, დაახლოებით: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel }: საფასური დაახლოებით { $amount }.
