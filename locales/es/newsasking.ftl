### What the conversations about announcements ask for alike.

newsasking-who = ¿Quién es usted? Le enviaremos lo que le sirve.
newsasking-often = ¿Cada cuánto podemos escribirle?
