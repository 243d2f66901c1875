### Finding a visit by its number.

findvisit-ref = ¿Cuál es el número de la cita? Son ocho letras y cifras; los guiones no importan.
findvisit-unclear = Eso no parece el número de una cita.
findvisit-none = No hay ninguna cita así en sus oficinas.
