### Ending a conversation with a person.

ending-done = Ви завершили розмову.
