### The same event again.

# $when (String) - date and time, from and to
eventcopy-when = Estaba planeado para: { $when }. ¿Cuándo es el nuevo? Escriba el día, y la hora si es otra, por ejemplo: 24.12 17:00-19:00
# $when (String) - date and time
eventcopy-check = ¿Crear una copia para el { $when }? Es un borrador con el mismo texto, que nadie ve hasta que usted lo publique.
eventcopy-yes = Sí, copiar
    .keywords = sí, si, ok, dale
eventcopy-done = La copia está hecha. Este es el nuevo borrador.
