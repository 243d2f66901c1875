### Coming back to a conversation.

again-done = La conversación está abierta otra vez. Escriba su mensaje.
