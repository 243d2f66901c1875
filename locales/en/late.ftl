### On the day of a visit: late, or lost on the way.

late-noted = Thank you, the office knows that you are late. You can write here by how much.
late-lost = The office has been told. Write here where you are and what you see, or send your place.
late-not-today = This works on the day of the visit, until it is over.
