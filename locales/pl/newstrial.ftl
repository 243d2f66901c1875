### A dry run of an announcement.

newstrial-again = Policz ponownie
# $count (Number)
newstrial-people = Osoby: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number)
newstrial-share = { $channel }, { $language }: { $count }
# $channel (String) - a messenger, $language (String) - a language, $count (Number), $given (String) - the language that they get
newstrial-fallback = ⚠ { $channel }, { $language }: w innym języku ({ $given }): { $count }
newstrial-no-language = bez wybranego języka
# $count (Number)
newstrial-waiting = Poczekają do rana: { $count }
# $minutes (Number)
newstrial-time = Czas w minutach (około): { $minutes }
# $channel (String) - a messenger, $amount (String) - an amount of money
newstrial-cost = { $channel } naliczy około { $amount }.
