### Ending a conversation with a person.

ending-done = Görüşmeyi bitirdiniz.
