### A dry run of an announcement.

newstrial-again = Yeniden say
# $count (Number)
newstrial-people = Kişiler: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: başka bir dilde ({ $given }): { $count }
newstrial-no-language = dil seçilmemiş
# $count (Number)
newstrial-waiting = Sabahı bekleyecek: { $count }
# $minutes (Number)
newstrial-time = Dakika olarak süre, yaklaşık: { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } ücreti yaklaşık: { $amount }.
