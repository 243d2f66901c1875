### Pausing and stopping an announcement.

newssteer-paused = Приостановлено.
newssteer-sending = Отправка продолжается.
newssteer-stopped = Остановлено. Больше никто его не получит.
newssteer-draft = Это снова черновик.
# $state (String) - how an announcement stands
newssteer-not-now = Сейчас этого сделать нельзя. Состояние: { $state }
newssteer-stop-check = Остановить совсем? Кто ещё не получил объявление, уже не получит.
newssteer-stop-yes = Да, остановить
