### What the conversations about announcements ask for alike.

newsasking-who = Кто вы? Тогда вы получите то, что для вас.
newsasking-often = Как часто можно писать?
