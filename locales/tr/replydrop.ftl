### Deleting a ready-made reply.

# $title (String) - the reply's title
