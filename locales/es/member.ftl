### Somebody of the staff roster.

# $role (String) - a role
member-is = Rol: { $role }
# $offices (String) - towns with commas
member-offices = Oficinas: { $offices }
# $languages (String) - languages with commas
member-languages = Idiomas: { $languages }
# $name (String) - a short name of the timetable
member-consultant = En la agenda: { $name }
member-waits = La invitación todavía no se ha usado.
member-role-key = Rol
member-offices-key = Oficinas
member-languages-key = Idiomas
member-timetable-key = Lugar en la agenda
member-account-key = Nuevo código de invitación
member-link-key = Enlace al panel del navegador
member-go-key = Quitar acceso
member-role = ¿Qué rol?
member-which-offices = ¿Para qué oficinas? Toque para agregar o quitar. Ninguna significa todas.
member-which-languages = ¿En qué idiomas responde esta persona? Toque para agregar o quitar.
member-who = ¿Quién es esta persona en la agenda?
member-nobody = Nadie: sin citas
# $name (String) - a person's own name
member-code-check = Quien tenga este código o enlace podrá entrar una vez como { $name }. Los anteriores de este tipo dejan de funcionar. ¿Crearlo ahora?
member-code-yes = Sí, crear
# $name (String) - a person's own name
member-go-check = { $name }: sin acceso desde este momento. Sus casos quedan libres para el equipo. ¿Confirma?
member-go-yes = Sí, quitar acceso
# $name (String) - a person's own name
member-gone = { $name }: ya no tiene acceso.
member-saved = Guardado. Vale desde ahora.
member-last-owner = Es la última persona con acceso total. Primero hay que dárselo a otra.
# $link (String) - a web address, $until (String) - date and time
member-link = Dé este enlace solo a esta persona. Sirve una vez, hasta el { $until }, y no se muestra de nuevo: { $link }
# $code (String) - an invitation code, $until (String) - date and time
member-code = Dé este código solo a esta persona. Sirve una vez, hasta el { $until }, y no se muestra de nuevo: { $code }
