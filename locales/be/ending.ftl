### Ending a conversation with a person.

ending-done = Вы скончылі размову.
