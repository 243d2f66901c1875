### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Czy usunąć odpowiedź „{ $title }” we wszystkich językach?
replydrop-yes = Tak, usuń
replydrop-done = Odpowiedź została usunięta.
