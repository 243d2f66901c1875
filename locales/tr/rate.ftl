### How it was.

