### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Выдаліць адказ «{ $title }» на ўсіх мовах?
replydrop-yes = Так, выдаліць
replydrop-done = Адказ выдалены.
