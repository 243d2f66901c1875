### No messages by themselves.

