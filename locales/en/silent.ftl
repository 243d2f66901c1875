### No messages by themselves.

silent-on = From now on nothing comes by itself, reminders neither. You still get answers to what you write.
silent-off = From now on you are reminded of your visits again.
