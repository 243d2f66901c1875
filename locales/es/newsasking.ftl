### What the conversations about announcements ask for alike.

newsasking-who = ¿Para quién son los avisos? Le enviaremos los que le sirven.
newsasking-often = ¿Cada cuánto podemos escribirle?
