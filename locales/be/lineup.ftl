### Getting in line for a full event.

lineup-free = Толькі што вызвалілася месца, і яно Ваша.
