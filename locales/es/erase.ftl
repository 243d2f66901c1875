### Erasing a person: the question before it is done.

erase-what = Borraremos todo lo que sabemos de usted: su nombre y número, citas, eventos, mensajes y archivos. Nadie podrá recuperarlo.
# $count (Number) - visits to come
erase-visits = { $count ->
    [one] Se cancelará { $count } próxima cita.
   *[other] Se cancelarán { $count } próximas citas.
}
# $count (Number) - events
erase-events = { $count ->
    [one] Pierde su cupo en { $count } evento. Lo recibe la siguiente persona de la lista.
   *[other] Pierde su cupo en { $count } eventos. Lo recibe la siguiente persona de la lista.
}
erase-conversation = Su conversación con una persona terminará. También se borra del grupo de nuestro equipo.
erase-stays = Lo que queda: una marca codificada, para que ninguna copia de seguridad devuelva sus datos, y cifras sin nombres para nuestros informes. La ley nos exige las dos cosas. Nadie puede saber por ellas quién es usted.
erase-chat = Quitamos de este chat nuestros mensajes de los últimos dos días, si la app de mensajes lo permite. Los más viejos bórrelos usted, por favor.
erase-page = Este chat terminará enseguida.
erase-staff = Usted también trabaja para el centro. Su cuenta del equipo se queda: la coordinación puede quitarla.
erase-check = ¿Borrar todo?
erase-yes = Sí, borrar todo
    .keywords = sí, si, borrar
