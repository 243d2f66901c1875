### Pausing and stopping an announcement.

newssteer-paused = Призупинено.
newssteer-sending = Надсилання триває.
newssteer-stopped = Зупинено. Більше ніхто його не отримає.
newssteer-draft = Це знову чернетка.
# $state (String) - how an announcement stands
newssteer-not-now = Зараз цього не можна зробити. Стан: { $state }
newssteer-stop-check = Зупинити остаточно? Хто ще не отримав оголошення, уже не отримає.
newssteer-stop-yes = Так, зупинити
