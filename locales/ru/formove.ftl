### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Время визита: { $when }. Переносите визит только по просьбе человека.
formove-done = Визит перенесён. Если человеку можно здесь написать, он получит сообщение.
