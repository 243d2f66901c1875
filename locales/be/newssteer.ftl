### Pausing and stopping an announcement.

newssteer-paused = Прыпынена.
newssteer-sending = Рассылка ідзе далей.
newssteer-stopped = Спынена. Больш ніхто яе не атрымае.
newssteer-draft = Гэта зноў чарнавік.
# $state (String) - how an announcement stands
newssteer-not-now = Цяпер гэтага нельга зрабіць. Стан: { $state }
newssteer-stop-check = Спыніць канчаткова? Хто яшчэ не атрымаў аб’явы, ужо не атрымае.
newssteer-stop-yes = Так, спыніць
