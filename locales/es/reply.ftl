### Writing to the person of a case.

# $number (String) - the case's number
reply-words = Caso #{ $number }: escriba su mensaje. La persona no verá quién lo escribió.
reply-empty = Escriba unas palabras, por favor.
reply-done = Su mensaje va en camino.
reply-noted = Su nota quedó guardada para el equipo. La persona no la ve.
