### Coming back to a conversation.

again-done = Розмову знову відкрито. Напишіть повідомлення.
