### What the conversations about announcements ask for alike.

newsasking-who = Kim Państwo są? Dzięki temu przyjdzie to, co jest dla Państwa.
newsasking-often = Jak często możemy pisać?
