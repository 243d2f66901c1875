### All announcements, for coordinators.

newslist-none = Объявлений ещё нет.
# $count (Number)
newslist-some = Объявления: { $count }. Сначала новые.
newslist-new = Написать объявление
newslist-older = Более ранние
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = № { $number } · { $state }: { $words }
newslist-draft = Черновик
newslist-approval = Ждёт второго человека
newslist-scheduled = Ждёт своего времени
newslist-sending = Отправляется
newslist-paused = Приостановлено
newslist-done = Отправлено
newslist-stopped = Остановлено
newslist-withdrawn = Отозвано
