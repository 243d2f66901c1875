### Coming back to a conversation.

again-done = Размова зноў адкрыта. Напішыце паведамленне.
