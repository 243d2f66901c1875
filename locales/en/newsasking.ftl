### What the conversations about announcements ask for alike.

newsasking-who = Who are you? We will send you what is meant for you.
newsasking-often = How often may we write to you?
