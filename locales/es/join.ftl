### Joining the staff.

join-check = Esta es una invitación para trabajar en el panel del equipo. ¿Quiere usarla con esta cuenta?
join-yes = Sí, unirme
join-code = Escriba el código de la invitación, por favor.
# $name (String) - the person's own name on the roster
join-done = { $name }: le damos la bienvenida. Puede trabajar aquí apenas entre al grupo del equipo.
join-wrong = Este código no funciona. Quizá ya se usó o venció. Pida uno nuevo, por favor.
join-anothers = Esta cuenta ya es de alguien del equipo, así que no se cambió nada. La persona invitada debe abrir la invitación con su propia cuenta.
join-elsewhere = La invitación se usa en Telegram, donde está el grupo del equipo.
