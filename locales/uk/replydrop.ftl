### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Видалити відповідь «{ $title }» усіма мовами?
replydrop-yes = Так, видалити
replydrop-done = Відповідь видалено.
