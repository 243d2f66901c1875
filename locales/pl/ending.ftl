### Ending a conversation with a person.

ending-done = Rozmowa została zakończona.
