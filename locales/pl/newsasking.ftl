### What the conversations about announcements ask for alike.

newsasking-who = Dla kogo mają być ogłoszenia? Przyjdą tylko te właściwe.
newsasking-often = Jak często możemy pisać?
