### How an event was: the words are those of `rate` and `event`.
