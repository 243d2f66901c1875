### All announcements, for coordinators.

newslist-none = Оголошень ще немає.
# $count (Number)
newslist-some = Оголошення: { $count }. Спочатку найновіші.
newslist-new = Написати оголошення
newslist-older = Давніші
# $number (String) - a number by which it is called
# $state (String) - how an announcement stands, $words (String) - how its words begin
newslist-one = № { $number } · { $state }: { $words }
newslist-draft = Чернетка
newslist-approval = Чекає на другу людину
newslist-scheduled = Чекає свого часу
newslist-sending = Надсилається
newslist-paused = Призупинено
newslist-done = Надіслано
newslist-stopped = Зупинено
newslist-withdrawn = Відкликано
