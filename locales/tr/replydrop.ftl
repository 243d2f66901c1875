### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = Bu yanıt bütün dillerde silinsin mi: “{ $title }”?
replydrop-yes = Evet, sil
replydrop-done = Yanıt silindi.
