### Deleting a ready-made reply.

# $title (String) - the reply's title
replydrop-check = წავშალოთ პასუხი „{ $title }“ ყველა ენაზე?
replydrop-yes = დიახ, წაშლა
replydrop-done = პასუხი წაშლილია.
