### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Delete the reply “{ $title }” in all languages?
replydrop-yes = Yes, delete
replydrop-done = The reply is deleted.
