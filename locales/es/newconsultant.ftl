### A new consultant of the timetable.

newconsultant-name = Un nombre corto para el equipo: letras latinas minúsculas sin tildes, cifras y guiones. El público nunca lo ve.
newconsultant-name-unclear = Use de 1 a 24 letras latinas minúsculas, cifras y guiones, con una letra al comienzo.
newconsultant-name-taken = Ese nombre ya está en uso. Elija otro, por favor.
# $name (String) - a short name
newconsultant-check = ¿Agregar a la agenda: { $name }? Habrá citas siempre que la oficina esté abierta, de todas las formas. Puede cambiarlo después.
