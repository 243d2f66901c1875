### Getting in line for a full event.

lineup-free = Щойно звільнилося місце, і воно ваше.
