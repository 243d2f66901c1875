### Coming back to a conversation.

again-done = Görüşme yeniden açıldı. Mesajınızı yazabilirsiniz.
