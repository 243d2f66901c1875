### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Удалить ответ «{ $title }» на всех языках?
replydrop-yes = Да, удалить
replydrop-done = Ответ удалён.
