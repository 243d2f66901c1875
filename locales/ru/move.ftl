### Moving a visit.

# $when (String) - date and time
move-from = Время вашего визита: { $when }. Оно останется за вами, пока не будет нового.
# $old (String), $new (String) - dates and times
move-check =
    Перенести визит?

    Сейчас: { $old }
    Новое время: { $new }
move-yes = Да, перенести
    .keywords = да, ок, хорошо, перенести, перенесите, переношу
move-done = Визит перенесён. Прежнее время снова свободно.
