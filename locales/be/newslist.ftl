### All announcements, for coordinators.

newslist-none = Аб’яў яшчэ няма.
# $count (Number)
newslist-some = Аб’явы: { $count }. Спачатку найноўшыя.
newslist-new = Напісаць аб’яву
newslist-older = Старэйшыя
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = № { $number } · { $state }: { $words }
newslist-draft = Чарнавік
newslist-approval = Чакае другога чалавека
newslist-scheduled = Чакае свайго часу
newslist-sending = Адпраўляецца
newslist-paused = Прыпынена
newslist-done = Адпраўлена
newslist-stopped = Спынена
newslist-withdrawn = Адклікана
