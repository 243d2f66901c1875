### What the first words of a case mean, as staff see and say it.

# $what (String) - the name of a service
reading-read-as = Odczytano jako: { $what }
# $what (String) - the name of a service
reading-kept = Zachowano jako przykład: { $what }
reading-right = Odczytano dobrze
# A button beside "Read right": what it means instead. $what (String) - the name of a service
reading-no = Nie: { $what }
reading-else = Chodzi o coś innego…
# A button that shows the others.
reading-key = Co znaczą pierwsze słowa…
reading-which = Co znaczą pierwsze słowa? Odpowiedź zostanie zachowana jako przykład, bez imion i numerów.
reading-done = Dziękujemy, zachowano jako przykład do przejrzenia.
reading-nothing = Niczego nie zachowano. Teraz nie jest to możliwe albo tych słów nie wolno zachować.
# One of the answers, after the services.
reading-none = Nic z tego, co oferujemy
