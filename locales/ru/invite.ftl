### Inviting somebody to the staff.

invite-name = Как зовут человека? Это имя увидят коллеги, но не посетители.
# $name (String) - a person's own name
invite-check = Пригласить: { $name }?
invite-yes = Да, пригласить
