### What the conversations about announcements ask for alike.

newsasking-who = Who are you? Then you get what is meant for you.
newsasking-often = How often may we write?
