### Cancelling somebody's visit.

# $when (String) - date and time, $office (String) - a town
forcancel-check = Человек просит отменить этот визит? { $when }, { $office }
forcancel-done = Визит отменён. Если человеку можно здесь написать, он получит сообщение.
