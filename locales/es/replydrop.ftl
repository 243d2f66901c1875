### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = ¿Borrar la respuesta “{ $title }” en todos los idiomas?
replydrop-yes = Sí, borrar
replydrop-done = La respuesta se borró.
