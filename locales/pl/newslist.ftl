### All announcements, for coordinators.

newslist-none = Nie ma jeszcze ogłoszeń.
# $count (Number)
newslist-some = Ogłoszenia: { $count }. Najpierw najnowsze.
newslist-new = Napisz ogłoszenie
newslist-older = Starsze
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = Nr { $number } · { $state }: { $words }
newslist-draft = Szkic
newslist-approval = Czeka na drugą osobę
newslist-scheduled = Czeka na swój czas
newslist-sending = Jest wysyłane
newslist-paused = Wstrzymane
newslist-done = Wysłane
newslist-stopped = Zatrzymane
newslist-withdrawn = Wycofane
