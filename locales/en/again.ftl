### Coming back to a conversation.

again-done = The conversation is open again. Write your message.
