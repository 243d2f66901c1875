### Moving somebody's visit.

# $when (String) - date and time
formove-asked = Час візиту: { $when }. Переносьте лише на прохання людини.
formove-done = Візит перенесено. Якщо людині можна тут написати, вона отримає повідомлення.
