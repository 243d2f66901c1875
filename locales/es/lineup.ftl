### Getting in line for a full event.

lineup-free = Acaba de liberarse un cupo: es suyo.
