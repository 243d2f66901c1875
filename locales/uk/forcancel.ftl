### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Людина просить скасувати цей візит? { $when }, { $office }
forcancel-done = Візит скасовано. Якщо людині можна тут написати, вона отримає повідомлення.
