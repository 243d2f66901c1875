### What the conversations about announcements ask for alike.

newsasking-who = Кто вы? Мы будем присылать то, что касается именно вас.
newsasking-often = Как часто можно вам писать?
