### Coming back to a conversation.

again-done = Разговор снова открыт. Напишите сообщение.
