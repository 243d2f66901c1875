### Getting in line for a full event.

lineup-free = A place has just become free: it is yours.
