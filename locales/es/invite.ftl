### Inviting somebody to the staff.

invite-name = ¿Quién es? El equipo ve este nombre, el público nunca.
# $name (String) - a person's own name
invite-check = ¿Invitar a { $name }?
invite-yes = Sí, invitar
