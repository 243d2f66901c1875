### Ending a conversation with a person.

ending-done = Usted terminó la conversación.
